import Claims
import Prose

/// What the fuzzer calls with every input it makes.
///
/// The first byte picks the format, the rest is the draft. Whatever is broken ends the process, and the
/// fuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    guard let first = unsafe bytes.first else { return 0 }
    let format = Article.Format.allCases[Int(first) % Article.Format.allCases.count]
    let source = unsafe String(decoding: bytes.dropFirst(), as: UTF8.self)
    let article = Article.reading(source, as: format)
    Invariants(article).check(read(article))
    return 0
}
