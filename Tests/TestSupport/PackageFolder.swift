public import Foundation

/// The folder of the package, and what may lie beside it.
public enum PackageFolder {
    /// The folder that holds Package.swift.
    public static var root: URL {
        // Tests/TestSupport/PackageFolder.swift, two folders down.
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    /// The file or folder at `path` in the optional folder `../shared`.
    ///
    /// Where it is absent, prints one line that says what is skipped and gives `nil`; the test then
    /// returns.
    public static func shared(_ path: String = "") -> URL? {
        let url = root.deletingLastPathComponent().appendingPathComponent("shared")
            .appendingPathComponent(path)
        if FileManager.default.fileExists(atPath: url.path) { return url }
        print("skipped: ../shared/\(path) is not there")
        return nil
    }
}
