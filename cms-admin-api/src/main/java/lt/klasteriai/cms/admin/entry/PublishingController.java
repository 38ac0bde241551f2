package lt.klasteriai.cms.admin.entry;

import java.net.URI;
import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.idempotency.Fingerprint;
import lt.klasteriai.cms.admin.idempotency.IdempotencyKey;
import lt.klasteriai.cms.admin.idempotency.OnlyOnce;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.schedule.TimelyPublishing;
import lt.klasteriai.cms.core.schedule.TimelyPublishing.Outcome;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Making entries public and withdrawing them. The answer comes when readers can see it, or, for
/// news under embargo, when it is scheduled.
@RestController
@RequestMapping("/admin/v1/{type}/{id}")
@RequiredArgsConstructor
class PublishingController {

    private final Entries entries;
    private final Publishing publishing;
    private final TimelyPublishing timely;
    private final OnlyOnce onlyOnce;

    @PostMapping(path = "/publish", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Publishes the draft in these locales, in all of them or none; news under embargo when the embargo"
                    + " ends",
            laterToo = true,
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.FORBIDDEN,
                ProblemType.NOT_PUBLISHABLE,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.VERSION_CONFLICT
            })
    ResponseEntity<PublishResponse> publish(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            @RequestBody PublishRequest request,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            Principal principal) {
        var by = principal.getName();
        return responseOf(onlyOnce.perform(
                by,
                key,
                Fingerprint.of("publish", id, request),
                timely::find,
                ledgerKey -> timely.publish(
                        present(type, id, version), request.locales(), request.isSignificant(), by, ledgerKey)));
    }

    private static ResponseEntity<PublishResponse> responseOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Published published -> ResponseEntity.ok(ReceiptResponse.of(published.receipt()));
            case Outcome.Scheduled scheduled ->
                ResponseEntity.accepted()
                        .location(URI.create(
                                "/admin/v1/schedules/" + scheduled.schedule().id()))
                        .body(UnderEmbargoResponse.of(scheduled.schedule()));
        };
    }

    @PostMapping(path = "/unpublish", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Withdraws the entry from these locales; its draft stays as it is",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.FORBIDDEN,
                ProblemType.NOT_PUBLISHED,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.VERSION_CONFLICT
            })
    ReceiptResponse unpublish(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            @RequestBody UnpublishRequest request,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            Principal principal) {
        var by = principal.getName();
        return ReceiptResponse.of(onlyOnce.publish(
                by,
                key,
                Fingerprint.of("unpublish", id, request),
                ledgerKey -> publishing.unpublish(present(type, id, version), request.locales(), by, ledgerKey)));
    }

    private Entry present(ContentType type, EntryId id, @Nullable ExpectedVersion expected) {
        return ExpectedVersion.check(expected, entries.get(type, id));
    }
}
