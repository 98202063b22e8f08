import Citations
import HTTPTypes
import Hummingbird
import Reports
import Retrieval

/// `/v1/sources?id=…`: what an identifier leads to.
struct SourceRoutes {
    let parts: ServerParts

    func add(to router: Router<BasicRequestContext>) {
        router.resource("/v1/sources", [.get: show])
    }

    @Sendable private func show(
        _ request: Request, _ context: BasicRequestContext
    ) async throws -> Response {
        guard let text = request.uri.queryParameters["id"] else {
            throw APIError(
                .badRequest, "invalid-parameter",
                "The parameter `id` is missing, for example `?id=doi:10.5555/12345678`.")
        }
        guard let identifier = Identifier(String(text)) else {
            throw APIError(
                .badRequest, "invalid-parameter",
                "The parameter `id` is no identifier. Known are DOI, PMID, PMCID, arXiv, ISBN, NCT "
                    + "number and the address of a page.")
        }
        let retrieved = await parts.retriever.retrieve(identifier)
        return try Response(
            json: SourceCard(
                identifier, retrieved.resolution, problems: retrieved.storeProblems))
    }
}
