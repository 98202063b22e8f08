/// One sentence of the plain text: the unit in which claims are read.
public struct Sentence: Sendable, Hashable {
    /// Its place in `Article.sentences`.
    public let index: Int
    /// Where it lies in the plain text, without the white space around it.
    public let range: TextRange
    /// The block it stands in, as a place in `Article.blocks`.
    public let block: Int

    /// A sentence from its place, range and block.
    public init(index: Int, range: TextRange, block: Int) {
        self.index = index
        self.range = range
        self.block = block
    }
}
