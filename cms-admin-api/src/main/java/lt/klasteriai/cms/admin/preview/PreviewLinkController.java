package lt.klasteriai.cms.admin.preview;

import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.preview.IssuedLink;
import lt.klasteriai.cms.core.preview.PreviewLinks;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Links that show what is not public to people without an account.
@RestController
@RequestMapping("/admin/v1/previews")
@RequiredArgsConstructor
class PreviewLinkController {

    private final PreviewLinks links;
    private final AuditLog audit;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @NeedsRole({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Makes a link that shows these entries, and nothing else, to whoever has it until it expires",
            status = 201,
            problems = {ProblemType.INVALID_BODY, ProblemType.RELEASE_NOT_FOUND})
    PreviewLinkResponse create(@RequestBody PreviewLinkRequest request) {
        var host = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var issued = links.issue(request.toLink());
        audit.record("preview-link.made", null, details(request, issued));
        return PreviewLinkResponse.of(issued, request, host);
    }

    /// Whoever reads the log learns what was shown to others, and nothing that opens it.
    private static Map<String, String> details(PreviewLinkRequest request, IssuedLink issued) {
        var entries = request.entries().stream()
                .map(entry -> entry.type().segment() + "/" + entry.id())
                .collect(Collectors.joining(" "));
        return Map.of("entries", entries, "expiresAt", issued.expiresAt().toString());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @NeedsRole(Role.ADMINISTRATOR)
    @Operation(value = "Takes all links back that were ever made", status = 204)
    void takeBackAll() {
        links.takeBackAll();
        audit.record("preview-links.taken-back", null, Map.of());
    }
}
