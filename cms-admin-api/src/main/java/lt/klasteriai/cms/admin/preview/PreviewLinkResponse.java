package lt.klasteriai.cms.admin.preview;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.preview.IssuedLink;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;

/// A link, once for each entry that it gives.
///
/// @param token opens each of them, and lists of them
record PreviewLinkResponse(String token, Instant expiresAt, List<AddressResponse> links) {

    /// Where an entry is shown.
    ///
    /// @param href relative to this host
    /// @param url to be sent to somebody
    record AddressResponse(ContentType type, EntryId id, String href, String url) {}

    /// @param host as the caller reached it, e.g. `https://cms.example.org`
    static PreviewLinkResponse of(IssuedLink issued, PreviewLinkRequest request, String host) {
        var locale = request.locale();
        var links = request.entries().stream()
                .map(entry -> {
                    var href = "/preview/v1/" + entry.type().segment() + "/" + entry.id() + "?"
                            + (locale == null ? "" : "locale=" + locale.tag() + "&") + "token=" + issued.token();
                    return new AddressResponse(entry.type(), entry.id(), href, host + href);
                })
                .toList();
        return new PreviewLinkResponse(issued.token(), issued.expiresAt(), links);
    }
}
