package lt.klasteriai.cms.admin.entry;

import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.editing.EditingNote;
import lt.klasteriai.cms.core.editing.EditingNotes;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who has an entry open. Only advice: no save is refused for it.
@RestController
@RequestMapping("/admin/v1/{type}/{id}/editing")
@RequiredArgsConstructor
class EditingController {

    private final Entries entries;
    private final EditingNotes notes;

    @GetMapping
    @Operation(value = "Who has the entry open, the first one first", problems = ProblemType.ENTRY_NOT_FOUND)
    ListResponse<EditingNote> list(@PathVariable ContentType type, @PathVariable EntryId id) {
        return ListResponse.whole(notes.of(entries.get(type, id).id()));
    }

    @PutMapping
    @Operation(
            value = "Notes that the caller has the entry open, for 60 seconds; to be renewed as long as he has",
            problems = ProblemType.ENTRY_NOT_FOUND)
    ListResponse<EditingNote> renew(@PathVariable ContentType type, @PathVariable EntryId id, Principal principal) {
        return ListResponse.whole(notes.renew(entries.get(type, id).id(), principal.getName()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(value = "Takes the caller's note away", status = 204, problems = ProblemType.ENTRY_NOT_FOUND)
    void end(@PathVariable ContentType type, @PathVariable EntryId id, Principal principal) {
        notes.end(entries.get(type, id).id(), principal.getName());
    }
}
