package lt.klasteriai.cms.core.bulk;

import java.time.Instant;
import java.util.List;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Which entries a job is about.
public sealed interface Selection {

    /// These, each once.
    record Named(List<Target> entries) implements Selection {

        /// How many can be named; more are selected by a filter.
        public static final int MOST = 10_000;

        public Named {
            entries = List.copyOf(entries);
        }
    }

    /// Those that a list with this filter shows when the job begins; as in [lt.klasteriai.cms.core.entry.EntryQuery].
    record Filtered(
            ContentType type,
            @Nullable EntryState state,
            @Nullable LocaleTag locale,
            @Nullable Instant updatedSince) implements Selection {}
}
