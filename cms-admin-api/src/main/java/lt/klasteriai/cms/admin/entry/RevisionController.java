package lt.klasteriai.cms.admin.entry;

import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.DiffResponse.ChangeResponse;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.difference.Differences;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The history of an entry.
@RestController
@RequestMapping("/admin/v1/{type}/{id}/revisions")
@RequiredArgsConstructor
class RevisionController {

    private static final String BEYOND_THE_NEWEST = "" + Integer.MAX_VALUE;

    private final Entries entries;
    private final Revisions revisions;
    private final ContentCodec codec;
    private final EntryResponses responses;

    @GetMapping
    @Operation(value = "The entry's revisions, the newest first", problems = ProblemType.ENTRY_NOT_FOUND)
    ListResponse<RevisionResponse> list(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", defaultValue = BEYOND_THE_NEWEST) RevisionNumber after) {
        var entry = entries.get(type, id);
        var found = revisions.list(entry.id(), after.number(), size.number() + 1);
        var shown = found.subList(0, Math.min(found.size(), size.number()));
        var next = found.size() > shown.size() ? String.valueOf(shown.getLast().number()) : null;
        return new ListResponse<>(
                shown.stream().map(RevisionResponse::without).toList(), new PageResponse(size.number(), next, null));
    }

    @GetMapping("/{number}")
    @Operation(
            value = "One revision with its content",
            problems = {ProblemType.ENTRY_NOT_FOUND, ProblemType.REVISION_NOT_FOUND, ProblemType.REVISION_THINNED})
    RevisionResponse one(
            @PathVariable ContentType type, @PathVariable EntryId id, @PathVariable RevisionNumber number) {
        var revision = revisions.get(entries.get(type, id).id(), number.number());
        return RevisionResponse.with(revision, codec.write(revision.content()));
    }

    @GetMapping("/{from}/diff/{to}")
    @Operation(
            value =
                    "What differs between two revisions, place by place; with a locale, without what belongs to another",
            problems = {ProblemType.ENTRY_NOT_FOUND, ProblemType.REVISION_NOT_FOUND, ProblemType.REVISION_THINNED})
    DiffResponse diff(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @PathVariable RevisionNumber from,
            @PathVariable RevisionNumber to,
            @RequestParam(name = "locale", required = false) @Nullable LocaleTag locale) {
        var entry = entries.get(type, id).id();
        var before = revisions.get(entry, from.number());
        var after = revisions.get(entry, to.number());
        var differences = Differences.between(type, codec.write(before.content()), codec.write(after.content()));
        return new DiffResponse(
                RevisionResponse.without(before),
                RevisionResponse.without(after),
                differences.stream()
                        .filter(each -> locale == null || each.locale() == null || each.locale() == locale)
                        .map(ChangeResponse::of)
                        .toList());
    }

    @PostMapping(path = "/{number}/restore", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Makes an earlier revision's content the draft again, as a new revision",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.RULES_BROKEN,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.REVISION_NOT_FOUND,
                ProblemType.REVISION_THINNED,
                ProblemType.VERSION_CONFLICT,
                ProblemType.VERSION_REQUIRED
            })
    ResponseEntity<EntryResponse> restore(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @PathVariable RevisionNumber number,
            @RequestHeader("If-Match") ExpectedVersion version,
            @RequestBody(required = false) @Nullable RestoreRequest request,
            Principal principal) {
        var note = request == null ? null : request.note();
        return responses.ok(
                entries.restoreRevision(type, id, version.number(), number.number(), principal.getName(), note));
    }
}
