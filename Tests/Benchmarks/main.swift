// How fast the reading line reads. `make bench` builds it with the trait it stands behind and runs it.
#if Benchmarks
    import Foundation

    let usage = """
        usage: Benchmarks [--check] [FILE]
          FILE     read this text instead of made prose
          --check  exit with 1 where a threshold is not met
        """

    var arguments = Array(CommandLine.arguments.dropFirst())
    let isCheck = arguments.contains("--check")
    arguments.removeAll { $0 == "--check" }

    /// The file named last, or made prose; a file that cannot be read ends the program.
    func chosen(_ path: String?) -> Source {
        guard let path else { return .made }
        guard let data = FileManager.default.contents(atPath: path) else {
            print("\(path) cannot be read.\n\(usage)")
            exit(2)
        }
        return .file(path: path, text: String(decoding: data, as: UTF8.self))
    }

    if arguments.first == "--peak", arguments.count >= 3, let bytes = Int(arguments[2]) {
        let source = chosen(arguments.count > 3 ? arguments[3] : nil)
        Memory.report(Stage(rawValue: arguments[1]), source.text(bytes: bytes))
    } else if arguments.count > 1 || arguments.first?.hasPrefix("-") == true {
        print(usage)
        exit(2)
    } else {
        let summary = Summary(of: chosen(arguments.first))
        print(summary.text)
        let failures = summary.failures
        for failure in failures { print(failure) }
        if isCheck, !failures.isEmpty { exit(1) }
    }
#else
    print("Built without the trait Benchmarks; see `make bench`.")
#endif
