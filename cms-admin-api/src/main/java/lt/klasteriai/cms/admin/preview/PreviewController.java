package lt.klasteriai.cms.admin.preview;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.preview.PreviewAnswer;
import lt.klasteriai.cms.core.preview.PreviewLinks;
import lt.klasteriai.cms.core.preview.PreviewScope;
import lt.klasteriai.cms.core.preview.Previews;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists and single entries as readers would get them.
@RestController
@RequestMapping("/preview/v1/{type}")
@RequiredArgsConstructor
class PreviewController {

    private final Previews previews;
    private final PreviewLinks links;

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "A page of entries as the delivery API would answer it: with every draft, with a release, or at a"
                    + " time that lies ahead; by a link, of the entries that it names",
            problems = {
                ProblemType.INVALID_PARAMETER,
                ProblemType.UNKNOWN_TYPE,
                ProblemType.TOO_MANY_DRAFTS,
                ProblemType.LINK_UNKNOWN,
                ProblemType.LINK_EXPIRED
            })
    ResponseEntity<Object> list(
            @PathVariable ContentType type,
            @RequestParam(name = PreviewParameters.RELEASE, required = false) @Nullable String release,
            @RequestParam(name = PreviewParameters.AT, required = false) @Nullable String at,
            @RequestParam(name = PreviewParameters.TOKEN, required = false) @Nullable String token,
            @RequestParam MultiValueMap<String, String> all,
            @Nullable Principal principal) {
        requireListed(type);
        var parameters = new PreviewParameters(all);
        return answer(previews.list(scope(parameters, principal), type, parameters.delivery()));
    }

    @GetMapping(path = "/{slugOrId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "One entry as the delivery API would answer it: with every draft, with a release, or at a time that"
                    + " lies ahead",
            problems = {
                ProblemType.INVALID_PARAMETER,
                ProblemType.UNKNOWN_TYPE,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.WITHDRAWN,
                ProblemType.LINK_UNKNOWN,
                ProblemType.LINK_EXPIRED,
                ProblemType.NOT_IN_LINK
            })
    ResponseEntity<Object> entry(
            @PathVariable ContentType type,
            @PathVariable String slugOrId,
            @RequestParam(name = PreviewParameters.RELEASE, required = false) @Nullable String release,
            @RequestParam(name = PreviewParameters.AT, required = false) @Nullable String at,
            @RequestParam(name = PreviewParameters.TOKEN, required = false) @Nullable String token,
            @RequestParam MultiValueMap<String, String> all,
            @Nullable Principal principal,
            HttpServletRequest request) {
        requireListed(type);
        var parameters = new PreviewParameters(all);
        return switch (previews.entry(scope(parameters, principal), type, slugOrId, parameters.delivery())) {
            case PreviewAnswer.Moved(var slug) -> moved(type, slug, request);
            case PreviewAnswer answer -> answer(answer);
        };
    }

    private static void requireListed(ContentType type) {
        if (!ContentType.listed().contains(type)) {
            throw new RequestRefused(ProblemType.UNKNOWN_TYPE, "Readers cannot list or open entries of this type.");
        }
    }

    private PreviewScope scope(PreviewParameters parameters, @Nullable Principal principal) {
        var token = parameters.token();
        var world = parameters.world();
        if (token == null) {
            // no request comes here so; if one ever does, it sees nothing
            if (principal == null) {
                throw new RequestRefused(ProblemType.NOT_SIGNED_IN, "Sign in, or use a link.");
            }
            return PreviewScope.all(world);
        }
        if (world.release() != null || world.at() != null) {
            var extra = world.release() == null ? PreviewParameters.AT : PreviewParameters.RELEASE;
            throw new RequestRefused(
                    ProblemType.INVALID_PARAMETER,
                    Fault.in(extra, "contradiction", "A link says itself what it shows; leave " + extra + " out."));
        }
        return links.open(token);
    }

    private static ResponseEntity<Object> answer(PreviewAnswer answer) {
        return switch (answer) {
            case PreviewAnswer.Content content ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(
                                HttpHeaders.CONTENT_LANGUAGE,
                                content.languages().stream().map(LocaleTag::tag).collect(Collectors.joining(", ")))
                        .body(content.bytes());
            case PreviewAnswer.Withdrawn _ ->
                throw new RequestRefused(ProblemType.WITHDRAWN, "Readers would be told that it has been withdrawn.");
            case PreviewAnswer.NotNamed _ ->
                throw new RequestRefused(ProblemType.NOT_IN_LINK, "The link gives other entries, and nothing else.");
            case PreviewAnswer.Missing _, PreviewAnswer.Moved _ ->
                throw new RequestRefused(
                        ProblemType.ENTRY_NOT_FOUND,
                        "Readers would find no entry with this slug or id; a draft can be seen in the locales that it"
                                + " has a title and a slug in.");
        };
    }

    private static ResponseEntity<Object> moved(ContentType type, String slug, HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create("/preview/v1/" + type.segment() + "/" + slug + query))
                .build();
    }
}
