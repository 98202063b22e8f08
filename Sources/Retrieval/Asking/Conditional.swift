import HTTPTypes

extension HTTPRequest {
    /// The same request, to be answered with 304 where nothing has changed since an answer.
    ///
    /// Without a validator in that answer it stays as it is.
    ///
    /// - SeeAlso: RFC 9110, section 13.
    func ifChanged(since kept: Answer) -> HTTPRequest {
        var request = self
        request.headerFields[.ifNoneMatch] = kept.headers["etag"]
        request.headerFields[.ifModifiedSince] =
            kept.headers["etag"] == nil ? kept.headers["last-modified"] : nil
        return request
    }
}

extension Answer {
    /// This answer as of the time at which the provider said that it has not changed.
    func confirmed(by unchanged: Answer) -> Answer {
        Answer(
            url: url, effectiveURL: effectiveURL, time: unchanged.time, status: status,
            headers: headers.merging(unchanged.headers) { _, new in new }, body: body)
    }
}
