package lt.klasteriai.cms.core.bulk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// To whom entries are given.
///
/// @param to the user name
/// @param due the last day, e.g. `2026-12-04`; null when there is no hurry
public record Assignee(String to, @Nullable String due) {

    @Nullable
    LocalDate dueDay() {
        return due == null ? null : LocalDate.parse(due);
    }
}
