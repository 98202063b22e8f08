import CCurl

/// Header lines in libcurl's own list, freed when it goes out of scope.
@safe struct FieldList: ~Copyable {
    /// The list's head, `nil` when it is empty.
    let first: UnsafeMutablePointer<curl_slist>?

    /// A list of `lines`, `nil` when memory is short.
    init?(_ lines: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            guard let longer = unsafe curl_slist_append(list, line) else {
                unsafe curl_slist_free_all(list)
                return nil
            }
            unsafe list = longer
        }
        unsafe first = list
    }

    deinit { unsafe curl_slist_free_all(first) }
}
