/// What to call a database in a message, and how another is chosen.
struct StorePlace {
    /// Its name: the file in quotation marks.
    let name: String
    /// The option or key that names the file: `--store`, `store.path`.
    let setting: String
}
