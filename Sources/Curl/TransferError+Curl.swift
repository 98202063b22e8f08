import CCurl

/// The error for a transfer that libcurl ended with `result`.
///
/// The same result means different things before and after the head of an answer, and `exchange`
/// knows what was broken off from this side. `status` is the last one received, 0 for none.
func transferError(
    _ result: CURLcode, at order: TransferOrder, after exchange: Exchange, status: Int
) -> TransferError {
    let limits = order.limits
    let place = order.shownURL
    switch exchange.excess {
    case .body: return tooLarge(place, "more than \(limits.maximumBytes) bytes")
    case .fields:
        return tooLarge(place, "more than \(limits.maximumHeaderBytes) bytes of header fields")
    case nil: break
    }
    switch result {
    case CURLE_OPERATION_TIMEDOUT:
        return TransferError(
            .timedOut,
            "\(place) did not finish its answer in time (\(limits.total) in all, "
                + "\(limits.stalling) without a byte); try again later.")
    case CURLE_COULDNT_RESOLVE_HOST:
        return TransferError(
            .hostNotFound, "The host of \(place) was not found; check its spelling and the network."
        )
    case CURLE_COULDNT_CONNECT:
        if let address = exchange.refusedAddress {
            return TransferError(
                .addressRefused,
                "\(place) leads to \(address), which is not on the public Internet, "
                    + "and was not fetched.")
        }
        return TransferError(
            .unreachable, "\(place) could not be reached; try again later.")
    case CURLE_FILESIZE_EXCEEDED: return tooLarge(place, "more than \(limits.maximumBytes) bytes")
    case CURLE_PARTIAL_FILE: return truncated(place)
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_HTTP2_STREAM,
        CURLE_COULDNT_RESOLVE_PROXY:
        if exchange.isHeadComplete { return truncated(place) }
        return TransferError(
            .unreachable, "\(place) broke the connection without an answer; try again later.")
    case CURLE_TOO_MANY_REDIRECTS:
        return TransferError(
            .tooManyRedirects,
            "\(place) redirected more than \(limits.maximumRedirects) times, perhaps in a circle.")
    case CURLE_UNSUPPORTED_PROTOCOL where (300...399).contains(status):
        return TransferError(
            .schemeRefused,
            "\(place) redirected to an address that is neither http nor https.")
    case CURLE_URL_MALFORMAT, CURLE_LOGIN_DENIED:
        return TransferError(
            .badURL, "\(place) is, or redirects to, no valid address without a user name.")
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER,
        CURLE_SSL_CERTPROBLEM, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
        CURLE_SSL_INVALIDCERTSTATUS, CURLE_USE_SSL_FAILED:
        return TransferError(
            .tls, "\(place) could not be reached securely: \(words(for: result)).")
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING,
        CURLE_HTTP2, CURLE_WRITE_ERROR:
        return TransferError(
            .malformed, "\(place) answered with something that is not proper HTTP.")
    default:
        return TransferError(.internal, "\(place) failed in libcurl: \(words(for: result)).")
    }
}

private func tooLarge(_ place: String, _ size: String) -> TransferError {
    TransferError(
        .tooLarge, "\(place) sent \(size) and was cut off; raise the limit if it is right.")
}

private func truncated(_ place: String) -> TransferError {
    TransferError(
        .truncated, "\(place) ended its answer before the announced end; try again later.")
}
