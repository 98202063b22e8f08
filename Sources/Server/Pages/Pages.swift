import Mustache

/// The pages' templates, parsed once.
///
/// Mustache escapes what is put in; only the body of a report, which `HTMLReport` has escaped
/// itself, goes in as it is.
struct Pages: Sendable {
    private let library: MustacheLibrary

    /// The templates that are embedded in the program.
    ///
    /// - Throws: `StartError` when one cannot be parsed.
    init() throws(StartError) {
        var library = MustacheLibrary()
        let templates: [(String, [UInt8])] = [
            ("layout", PackageResources.layout_mustache),
            ("start", PackageResources.start_mustache),
            ("waiting", PackageResources.waiting_mustache),
            ("checked", PackageResources.checked_mustache),
            ("delete", PackageResources.delete_mustache),
            ("refused", PackageResources.refused_mustache),
        ]
        do {
            for (name, bytes) in templates {
                try library.register(String(decoding: bytes, as: UTF8.self), named: name)
            }
        } catch {
            throw StartError(.failed, "A page built into the program cannot be read: \(error).")
        }
        self.library = library
    }

    /// A whole page; `values` are what its template names.
    func page(_ name: String, title: String, values: [String: any Sendable] = [:]) -> String {
        var values = values
        values["title"] = title
        let body = library.render(values, withTemplate: name) ?? ""
        values["body"] = body
        return library.render(values, withTemplate: "layout") ?? ""
    }
}
