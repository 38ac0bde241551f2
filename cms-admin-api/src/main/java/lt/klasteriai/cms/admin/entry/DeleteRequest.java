package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashMap;
import java.util.Map;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.deletion.Treatment;
import lt.klasteriai.cms.core.deletion.Treatments;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;

/// What becomes of the references to an entry that is deleted.
///
/// @param references by the id of the entry that refers to it; absent names none
/// @param others of every entry that is not named; absent leaves none unsaid
record DeleteRequest(
        @JsonSetter(nulls = Nulls.SET) @Nullable Map<String, TreatmentRequest> references,

        @JsonProperty("default") @JsonSetter(nulls = Nulls.SET) @Nullable
        TreatmentRequest others) {

    /// What becomes of the references in one entry.
    ///
    /// @param action `remove` or `replace`
    /// @param with the id of the entry that takes the place; only to replace
    record TreatmentRequest(
            @JsonProperty(required = true) String action,
            @JsonSetter(nulls = Nulls.SET) @Nullable String with) {

        Treatment toTreatment(String pointer) {
            return switch (action) {
                case "remove" -> remove(pointer);
                case "replace" -> new Treatment.Replace(entryId(pointer + "/with", with));
                default -> throw refused(pointer + "/action", "invalid-value", "Must be one of: remove, replace.");
            };
        }

        private Treatment remove(String pointer) {
            if (with != null) {
                throw refused(pointer + "/with", "contradiction", "What is removed is replaced with nothing.");
            }
            return new Treatment.Remove();
        }
    }

    Treatments toTreatments() {
        var byReferrer = new LinkedHashMap<EntryId, Treatment>();
        if (references != null) {
            references.forEach((referrer, treatment) -> {
                var pointer = "/references/" + referrer.replace("~", "~0").replace("/", "~1");
                byReferrer.put(entryId(pointer, referrer), treatment.toTreatment(pointer));
            });
        }
        return new Treatments(byReferrer, others == null ? null : others.toTreatment("/default"));
    }

    private static EntryId entryId(String pointer, @Nullable String value) {
        if (value == null) {
            throw refused(pointer, "required", "Name the entry that takes the place.");
        }
        try {
            return new EntryId(value);
        } catch (IllegalArgumentException notAnId) {
            throw refused(pointer, "invalid-value", "This is not an id.");
        }
    }

    private static RequestRefused refused(String pointer, String code, String detail) {
        return new RequestRefused(ProblemType.INVALID_BODY, Fault.at(pointer, code, detail));
    }
}
