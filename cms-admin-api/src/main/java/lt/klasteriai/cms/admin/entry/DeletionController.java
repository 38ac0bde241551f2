package lt.klasteriai.cms.admin.entry;

import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.deletion.Deleting;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Deleting what others refer to.
@RestController
@RequestMapping("/admin/v1/{type}/{id}")
@RequiredArgsConstructor
class DeletionController {

    private final Entries entries;
    private final Deleting deleting;

    @PostMapping(path = "/delete", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Takes the references to the entry out of those that refer to it, or leads them to another one;"
                    + " withdraws it, publishes them anew in the same publication, and puts it into the trash",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.FORBIDDEN,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.STILL_REFERENCED,
                ProblemType.DELETION_REFUSED,
                ProblemType.VERSION_CONFLICT
            })
    DeletionResponse delete(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            @RequestBody DeleteRequest request,
            Principal principal) {
        var treatments = request.toTreatments();
        var expected = ExpectedVersion.of(version, entries.get(type, id));
        return DeletionResponse.of(deleting.delete(type, id, expected, treatments, principal.getName()));
    }
}
