package lt.klasteriai.cms.model.policydocument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// The wording of a document during a time.
///
/// @param validFrom the first day of this wording; null when it is not known to have one
/// @param validUntil the last day of this wording; null while it holds
/// @param recordedAt when we learnt of it
/// @param retrievedAt when it was read at the source
public record Edition(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant recordedAt,
        List<EditionFile> files,
        @Nullable WebAddress sourceUrl,
        @Nullable Instant retrievedAt) {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public Edition {
        recordedAt = Given.required(recordedAt, "an edition says when it was recorded");
        files = Given.list(files);
    }

    /// Whether this was the wording on that day.
    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
