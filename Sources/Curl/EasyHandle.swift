import CCurl

/// One transfer of libcurl, freed when it goes out of scope.
///
/// Not safe to share: the thread that drives the multi handle it is added to owns it.
@safe struct EasyHandle: ~Copyable {
    /// The handle itself, for `MultiHandle`.
    let pointer: UnsafeMutableRawPointer

    init?() {
        guard let pointer = unsafe curl_easy_init() else { return nil }
        unsafe self.pointer = pointer
    }

    deinit { unsafe curl_easy_cleanup(pointer) }

    /// Sets an option that takes a number or a truth value (1 or 0).
    func set(_ option: CURLoption, _ value: Int) throws(TransferError) {
        try check(unsafe ccurl_easy_set_long(pointer, option, value))
    }

    /// Sets an option that takes a large number.
    func setLarge(_ option: CURLoption, _ value: Int) throws(TransferError) {
        try check(unsafe ccurl_easy_set_offset(pointer, option, curl_off_t(value)))
    }

    /// Sets an option that takes text, which libcurl copies.
    func set(_ option: CURLoption, _ value: String) throws(TransferError) {
        try check(unsafe ccurl_easy_set_string(pointer, option, value))
    }

    /// Sets the body to send, which libcurl copies.
    func setBody(_ bytes: [UInt8]) throws(TransferError) {
        try setLarge(CURLOPT_POSTFIELDSIZE_LARGE, bytes.count)
        // An empty array has no address, but its size says that nothing is read.
        let result = unsafe bytes.withUnsafeBytes {
            unsafe ccurl_easy_set_pointer(
                pointer, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: $0.baseAddress))
        }
        try check(result)
    }

    /// Sets the header fields; the list must outlive the transfer.
    func set(_ option: CURLoption, _ list: borrowing FieldList) throws(TransferError) {
        try check(unsafe ccurl_easy_set_list(pointer, option, list.first))
    }

    /// Sets a number by which the transfer is known again when it is over.
    func setLabel(_ label: Int) throws(TransferError) {
        try unsafe set(CURLOPT_PRIVATE, pointer: UnsafeMutableRawPointer(bitPattern: label))
    }

    /// Sets what a callback is given; must outlive the transfer.
    @unsafe func set(
        _ option: CURLoption, pointer value: UnsafeMutableRawPointer?
    ) throws(TransferError) {
        try check(unsafe ccurl_easy_set_pointer(pointer, option, value))
    }

    /// Sets a callback that takes received bytes.
    func set(_ option: CURLoption, write: curl_write_callback) throws(TransferError) {
        try check(unsafe ccurl_easy_set_write(pointer, option, write))
    }

    /// Sets the callback that opens sockets.
    func set(openSocket: curl_opensocket_callback) throws(TransferError) {
        try check(
            unsafe ccurl_easy_set_opensocket(pointer, CURLOPT_OPENSOCKETFUNCTION, openSocket))
    }

    /// A number libcurl noted about the transfer, 0 when it noted none.
    func number(_ info: CURLINFO) -> Int {
        var value = 0
        _ = unsafe ccurl_easy_get_long(pointer, info, &value)
        return value
    }

    /// A text libcurl noted about the transfer, empty when it noted none.
    func text(_ info: CURLINFO) -> String {
        var value: UnsafePointer<CChar>?
        let result = unsafe ccurl_easy_get_string(pointer, info, &value)
        guard result == CURLE_OK, let value = unsafe value else { return "" }
        return unsafe String(cString: value)
    }

    private func check(_ result: CURLcode) throws(TransferError) {
        guard result != CURLE_OK else { return }
        // A URL too long to copy fails here as well.
        throw TransferError(.internal, "libcurl refused an option: \(words(for: result)).")
    }
}

/// libcurl's own words for a result.
func words(for result: CURLcode) -> String {
    guard let text = unsafe curl_easy_strerror(result) else { return "code \(result.rawValue)" }
    return unsafe String(cString: text)
}
