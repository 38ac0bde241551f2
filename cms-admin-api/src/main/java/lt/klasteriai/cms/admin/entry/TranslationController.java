package lt.klasteriai.cms.admin.entry;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.difference.Texts;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What translators say of their texts.
@RestController
@RequestMapping("/admin/v1/{type}/{id}/translations/{locale}")
@RequiredArgsConstructor
class TranslationController {

    private final Entries entries;
    private final EntryResponses responses;

    @PostMapping(path = "/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Says that these texts are still right though another locale went on; they are no longer stale",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.VERSION_CONFLICT,
                ProblemType.VERSION_REQUIRED
            })
    ResponseEntity<EntryResponse> confirm(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @PathVariable LocaleTag locale,
            @RequestHeader("If-Match") ExpectedVersion version,
            @RequestBody ConfirmRequest request) {
        check(request.fields(), Texts.fieldsOf(type));
        return responses.ok(entries.confirmTranslation(type, id, version.number(), locale, request.fields()));
    }

    private static void check(List<String> fields, Set<String> known) {
        if (fields.isEmpty()) {
            throw refused("/fields", "required", "Name at least one field.");
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!known.contains(fields.get(i))) {
                throw refused(
                        "/fields/" + i,
                        "invalid-value",
                        "It is the pointer of a field with texts: " + String.join(", ", known) + ".");
            }
        }
    }

    private static RequestRefused refused(String pointer, String code, String detail) {
        return new RequestRefused(ProblemType.INVALID_BODY, Fault.at(pointer, code, detail));
    }
}
