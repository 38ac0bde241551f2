package lt.klasteriai.cms.core.entry;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lt.klasteriai.cms.core.entry.EntryDocument.TrashedDocument;
import org.jspecify.annotations.Nullable;

/// What kind of change leads from one state of an entry to the next, as the audit log calls it.
enum EntryAction {
    CREATED,
    SAVED,
    PUBLISHED,
    WITHDRAWN,
    TRASHED,
    RESTORED,
    CHANGED;

    static EntryAction between(@Nullable EntryDocument before, EntryDocument now) {
        if (before == null) {
            return CREATED;
        }
        if (!before.published().equals(now.published())) {
            return publishes(before, now) ? PUBLISHED : WITHDRAWN;
        }
        if (!Objects.equals(before.trashed(), now.trashed())) {
            return now.trashed() == null ? RESTORED : TRASHED;
        }
        return before.current().number() == now.current().number() ? CHANGED : SAVED;
    }

    private static boolean publishes(EntryDocument before, EntryDocument now) {
        return now.published().entrySet().stream()
                .filter(locale -> !locale.getValue().equals(before.published().get(locale.getKey())))
                .anyMatch(locale -> locale.getValue().revision() != null);
    }

    String word() {
        return "entry." + name().toLowerCase(Locale.ROOT);
    }

    /// Who did it: where the entry says that itself, that one.
    String by(EntryDocument now, String atWork) {
        return switch (this) {
            case CREATED, SAVED -> now.current().by();
            case TRASHED ->
                Optional.ofNullable(now.trashed()).map(TrashedDocument::by).orElse(atWork);
            case PUBLISHED, WITHDRAWN, RESTORED, CHANGED -> atWork;
        };
    }
}
