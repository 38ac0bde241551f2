package lt.klasteriai.cms.admin.entry;

import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.ReferrerResponse;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryNotFound;
import lt.klasteriai.cms.core.entry.Purging;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The trash, and what keeps entries out of it.
@RestController
@RequestMapping("/admin/v1/{type}/{id}")
@RequiredArgsConstructor
class TrashController {

    private final Entries entries;
    private final Purging purging;
    private final EntryResponses responses;

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            value = "Puts the entry into the trash; it keeps its key and its slugs there",
            status = 204,
            problems = {
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.STILL_PUBLISHED,
                ProblemType.STILL_REFERENCED,
                ProblemType.VERSION_CONFLICT
            })
    void delete(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            Principal principal) {
        var present = entries.get(type, id);
        entries.trash(type, id, ExpectedVersion.of(version, present), principal.getName());
    }

    @PostMapping("/restore")
    @Operation(
            value = "Takes the entry out of the trash; changes nothing when it is not there",
            problems = {ProblemType.ENTRY_NOT_FOUND, ProblemType.VERSION_CONFLICT})
    ResponseEntity<EntryResponse> restore(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version) {
        var present = wherever(type, id);
        return responses.ok(entries.restore(type, id, ExpectedVersion.of(version, present)));
    }

    @PostMapping("/purge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @NeedsRole(Role.ADMINISTRATOR)
    @Operation(
            value = "Removes an entry that lies in the trash for good, with its drafts; nothing brings it back",
            status = 204,
            problems = {
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.NOT_IN_TRASH,
                ProblemType.STILL_REFERENCED,
                ProblemType.VERSION_CONFLICT
            })
    void purge(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version) {
        var present = wherever(type, id);
        purging.purge(type, id, ExpectedVersion.of(version, present));
    }

    @GetMapping("/references")
    @Operation(
            value = "The entries that refer to this one, in their drafts or in public, and where",
            problems = ProblemType.ENTRY_NOT_FOUND)
    ListResponse<ReferrerResponse> references(@PathVariable ContentType type, @PathVariable EntryId id) {
        return ListResponse.whole(entries.referrers(wherever(type, id).id()).stream()
                .map(ReferrerResponse::of)
                .toList());
    }

    private Entry wherever(ContentType type, EntryId id) {
        return entries.findAnywhere(id)
                .filter(entry -> entry.type() == type)
                .orElseThrow(() -> new EntryNotFound(type, id));
    }
}
