import CCurl

/// Many transfers of libcurl and their shared connections, freed when it goes out of scope.
///
/// One thread uses it; others may hold its `waker`.
@safe struct MultiHandle: ~Copyable {
    private let pointer: UnsafeMutableRawPointer

    init?(_ configuration: CurlConfiguration) {
        guard libcurlIsReady, let pointer = unsafe curl_multi_init() else { return nil }
        unsafe self.pointer = pointer
        set(CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        set(CURLMOPT_MAX_HOST_CONNECTIONS, configuration.maximumConnectionsPerHost)
        set(CURLMOPT_MAX_TOTAL_CONNECTIONS, configuration.maximumConnections)
        set(CURLMOPT_MAXCONNECTS, configuration.maximumConnections)
        set(CURLMOPT_MAX_CONCURRENT_STREAMS, configuration.maximumStreamsPerHost)
    }

    deinit { _ = unsafe curl_multi_cleanup(pointer) }

    /// Begins a transfer under `id`; `false` when libcurl refuses.
    func add(_ easy: borrowing EasyHandle, as id: TransferQueue.ID) -> Bool {
        guard (try? easy.setLabel(id)) != nil else { return false }
        return unsafe curl_multi_add_handle(pointer, easy.pointer) == CURLM_OK
    }

    /// Ends a transfer; when it was not finished, its connection or stream is closed.
    func remove(_ easy: borrowing EasyHandle) {
        _ = unsafe curl_multi_remove_handle(pointer, easy.pointer)
    }

    /// Moves all transfers as far as they go without waiting; `false` when libcurl is broken.
    func advance() -> Bool {
        var running: Int32 = 0
        return unsafe curl_multi_perform(pointer, &running) == CURLM_OK
    }

    /// A transfer that is over and not yet told, with its result.
    func nextFinished() -> (id: TransferQueue.ID, result: CURLcode)? {
        var left: Int32 = 0
        while let message = unsafe curl_multi_info_read(pointer, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE else { continue }
            var label: UnsafeMutableRawPointer?
            _ = unsafe ccurl_easy_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &label)
            return (Int(bitPattern: label), unsafe ccurl_message_result(message))
        }
        return nil
    }

    /// Waits until something moves, `wake` is called or the time is over.
    func wait(milliseconds: Int32) -> Bool {
        unsafe curl_multi_poll(pointer, nil, 0, milliseconds, nil) == CURLM_OK
    }

    /// What ends a wait from another thread; of no use once the handle is freed.
    var waker: Waker { unsafe Waker(pointer) }

    /// Ends the present wait of a handle, or the next one.
    ///
    /// Unchecked, because libcurl makes `curl_multi_wakeup`, and nothing else of a multi handle,
    /// safe for any thread. Whoever holds one sees to it that the handle still lives.
    @safe struct Waker: @unchecked Sendable {
        private let pointer: UnsafeMutableRawPointer

        fileprivate init(_ pointer: UnsafeMutableRawPointer) { unsafe self.pointer = pointer }

        func wake() { _ = unsafe curl_multi_wakeup(pointer) }
    }

    /// An option libcurl does not know leaves its default, which is safe for all of these.
    private func set(_ option: CURLMoption, _ value: Int) {
        _ = unsafe ccurl_multi_set_long(pointer, option, value)
    }
}

/// Starts libcurl once for the process, as it asks for before its first use.
private let libcurlIsReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
