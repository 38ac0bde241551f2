package lt.klasteriai.cms.model.cluster;

import java.time.LocalDate;
import java.util.List;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.time.TimeDependent;
import lt.klasteriai.cms.model.time.Timed;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A label or a recognition that a cluster holds.
///
/// @param scheme who grants it, e.g. `ESCA`
/// @param level null for recognitions without grades
/// @param issued the first day it holds
/// @param validUntil the last day it holds, in Lithuania; null when it does not expire
public record ClusterLabel(
        String scheme,
        @Nullable LabelLevel level,
        @Nullable LocalDate issued,
        @Nullable LocalDate validUntil,
        @Nullable WebAddress certificateUrl)
        implements TimeDependent {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public ClusterLabel {
        scheme = Given.text(scheme, 200, "the scheme of a label");
    }

    /// `valid`: true from the first day to the end of the last one.
    @Override
    public List<Timed> timeline() {
        return List.of(new Timed("valid", null, null, true));
    }
}
