#if Benchmarks
    import Foundation

    /// Peak memory, each stage in a process of its own: the system keeps only the highest mark of each.
    enum Memory {
        /// The bytes a stage needs beside the text, over the length of the text; `nil` where no process starts.
        static func multiple(_ stage: Stage, _ source: Source, bytes: Int) -> Double? {
            guard let all = peak(of: stage, source, bytes), let base = peak(of: nil, source, bytes)
            else { return nil }
            return Double(max(0, all - base)) / Double(bytes)
        }

        /// What the process started by `multiple` does: one stage (or only the text) and its own peak on
        /// standard output.
        static func report(_ stage: Stage?, _ text: String) {
            _ = stage?.work(on: text)?()
            print(highest() ?? 0, text.utf8.count)
        }

        /// The highest mark of this process alone.
        ///
        /// `getrusage` would answer with that of the process before it too; Linux keeps it under this name,
        /// other systems do not.
        private static func highest() -> Int? {
            guard let status = FileManager.default.contents(atPath: "/proc/self/status") else {
                return nil
            }
            let line = String(decoding: status, as: UTF8.self).split(separator: "\n")
                .first { $0.hasPrefix("VmHWM:") }
            return line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first.map {
                $0 * 1024
            }
        }

        private static func peak(of stage: Stage?, _ source: Source, _ bytes: Int) -> Int? {
            let process = Process()
            process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            process.arguments =
                ["--peak", stage?.rawValue ?? "text", String(bytes)] + source.arguments
            let pipe = Pipe()
            process.standardOutput = pipe
            guard (try? process.run()) != nil else { return nil }
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: output, as: UTF8.self).split(separator: " ").first.flatMap {
                Int($0)
            }.flatMap { $0 > 0 ? $0 : nil }
        }
    }
#endif
