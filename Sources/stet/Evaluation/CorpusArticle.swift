import Checking
import Evaluation
import Foundation
import Retrieval

/// An article of the corpus with its evidence and its gold.
struct CorpusArticle {
    /// The folder's name.
    let name: String
    /// What is checked: the article, with the bundle that answers for the providers.
    let draft: Draft
    /// What is to be said of it.
    let gold: Gold

    /// The articles' folders in a folder, in the order of their names; the folder itself if it is one.
    ///
    /// - Throws: `CommandFailure` when there is none.
    static func folders(in path: String) throws(CommandFailure) -> [String] {
        let files = FileManager.default
        if files.fileExists(atPath: path + "/gold.json") { return [path] }
        let names = (try? files.contentsOfDirectory(atPath: path)) ?? []
        let folders = names.sorted().map { path + "/" + $0 }
            .filter { files.fileExists(atPath: $0 + "/gold.json") }
        guard !folders.isEmpty else {
            throw CommandFailure(
                "“\(path)” holds no article of a corpus: a folder with article.md (or .txt, .html), evidence.json and "
                    + "gold.json.")
        }
        return folders
    }

    /// Reads an article's folder.
    ///
    /// - Throws: `CommandFailure` that names the file that is missing or cannot be read.
    init(at folder: String) throws(CommandFailure) {
        name = URL(filePath: folder).lastPathComponent
        let file = Self.article(in: folder)
        let article = try InputText(
            at: folder + "/" + file, advice: "Split it into several articles.")
        draft = Draft(
            .text(article.text, article.format(told: nil)), name: file,
            evidence: .bundle(try readBundle(at: folder + "/evidence.json")))
        let path = folder + "/gold.json"
        let bytes = try readBytes(
            at: path, limit: InputText.defaultLimit, advice: "No gold is as long as that.")
        do {
            gold = try JSONDecoder().decode(Gold.self, from: Data(bytes))
        } catch {
            let reason = (error as? DecodingError)?.sentence ?? "\(error)"
            throw CommandFailure("“\(path)” is no gold: \(reason) See Claims/README.md.")
        }
    }

    /// The file with the article: of the names an article may have the first that is there.
    private static func article(in folder: String) -> String {
        let names = ["article.md", "article.txt", "article.html"]
        return names.first { FileManager.default.fileExists(atPath: folder + "/" + $0) } ?? names[0]
    }
}
