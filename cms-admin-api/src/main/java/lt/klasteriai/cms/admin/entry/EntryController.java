package lt.klasteriai.cms.admin.entry;

import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.body.MergePatchJson;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;
import lt.klasteriai.cms.admin.idempotency.Fingerprint;
import lt.klasteriai.cms.admin.idempotency.IdempotencyKey;
import lt.klasteriai.cms.admin.idempotency.OnlyOnce;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.admin.route.Cursors;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryQuery;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Writing and reading entries of any type.
@RestController
@RequestMapping("/admin/v1/{type}")
@RequiredArgsConstructor
class EntryController {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final Entries entries;
    private final ContentCodec codec;
    private final EntryResponses responses;
    private final OnlyOnce onlyOnce;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Creates an entry; slugs that are not given are made from the title",
            status = 201,
            problems = {ProblemType.INVALID_BODY, ProblemType.RULES_BROKEN})
    ResponseEntity<EntryResponse> create(
            @PathVariable ContentType type,
            @RequestBody ContentRequest request,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            Principal principal) {
        var same = Fingerprint.of("create", type.segment(), request.content(), String.valueOf(request.note()));
        return onlyOnce.perform(principal.getName(), key, same, EntryResponse.class, () -> {
            var content = codec.read(type, request.content());
            return created(entries.create(type, content, principal.getName(), request.note()));
        });
    }

    private ResponseEntity<EntryResponse> created(Entry entry) {
        return ResponseEntity.created(URI.create("/admin/v1/" + entry.type().segment() + "/" + entry.id()))
                .eTag(EntryResponses.tagOf(entry))
                .body(responses.of(entry));
    }

    @GetMapping
    @Operation(
            "A page of entries, newest change first; what lies in the trash is listed with filter[state]=trashed only")
    ListResponse<EntryResponse> list(
            @PathVariable ContentType type,
            @RequestParam(name = "filter[state]", required = false) @Nullable EntryState state,
            @RequestParam(name = "filter[locale]", required = false) @Nullable LocaleTag locale,
            @RequestParam(name = "filter[key]", required = false) @Nullable String key,
            @RequestParam(name = "filter[updatedAt][gte]", required = false) @Nullable Instant updatedSince,
            @RequestParam(name = "sort", defaultValue = ListOrder.NEWEST_FIRST) ListOrder order,
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", required = false) @Nullable String after,
            @RequestParam(name = "page[before]", required = false) @Nullable String before) {
        Cursors.requireAtMostOne(after, before);
        refuseFarAway(updatedSince);
        var page = entries.list(new EntryQuery(
                type, state, locale, key, updatedSince, order.oldestFirst(), size.number(), after, before));
        return new ListResponse<>(
                page.items().stream().map(responses::of).toList(),
                new PageResponse(size.number(), page.next(), page.previous()));
    }

    /// The store cannot tell times so far away.
    private static void refuseFarAway(@Nullable Instant updatedSince) {
        if (updatedSince != null && (updatedSince.isBefore(Instant.EPOCH) || updatedSince.isAfter(LATEST))) {
            throw new RequestRefused(
                    ProblemType.INVALID_PARAMETER,
                    Fault.in("filter[updatedAt][gte]", "invalid-value", "It is a time from 1970 to 9999."));
        }
    }

    @GetMapping("/{id}")
    @Operation(value = "One entry", problems = ProblemType.ENTRY_NOT_FOUND)
    ResponseEntity<EntryResponse> one(@PathVariable ContentType type, @PathVariable EntryId id) {
        return responses.ok(entries.get(type, id));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Replaces the draft; content that is the same changes nothing",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.RULES_BROKEN,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.VERSION_CONFLICT,
                ProblemType.VERSION_REQUIRED
            })
    ResponseEntity<EntryResponse> replace(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader("If-Match") ExpectedVersion version,
            @RequestBody ContentRequest request,
            Principal principal) {
        var content = codec.read(type, request.content());
        return responses.ok(entries.replace(type, id, version.number(), content, principal.getName(), request.note()));
    }

    @PatchMapping(path = "/{id}", consumes = MergePatchJson.VALUE)
    @Operation(
            value = "Changes a part of the draft (RFC 7396): null removes, lists are replaced as a whole. On a stale"
                    + " version it is merged with disjoint changes, and says so",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.RULES_BROKEN,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.VERSION_CONFLICT,
                ProblemType.VERSION_REQUIRED
            })
    ResponseEntity<EntryResponse> patch(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader("If-Match") ExpectedVersion version,
            @RequestBody ContentRequest request,
            Principal principal) {
        return responses.ok(
                entries.merge(type, id, version.number(), request.content(), principal.getName(), request.note()));
    }
}
