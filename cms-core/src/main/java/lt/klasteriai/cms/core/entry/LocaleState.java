package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Where an entry stands in one locale.
public sealed interface LocaleState {

    /// The word for it.
    EntryState state();

    /// Whether readers see the entry in this locale.
    default boolean isPublic() {
        return state() == EntryState.PUBLISHED || state() == EntryState.CHANGED;
    }

    /// The locales in which readers see an entry that stands so.
    static Set<LocaleTag> publicIn(Map<LocaleTag, LocaleState> states) {
        var locales = EnumSet.noneOf(LocaleTag.class);
        states.forEach((locale, state) -> {
            if (state.isPublic()) {
                locales.add(locale);
            }
        });
        return locales;
    }

    /// Never public in this locale.
    record Draft() implements LocaleState {
        @Override
        public EntryState state() {
            return EntryState.DRAFT;
        }
    }

    /// Public as it is.
    ///
    /// @param revision the revision that readers see
    /// @param sequence the publication that made it public
    /// @param at the time of that publication
    record Published(int revision, long sequence, Instant at) implements LocaleState {
        @Override
        public EntryState state() {
            return EntryState.PUBLISHED;
        }
    }

    /// Public, but the draft is newer.
    ///
    /// @param revision the revision that readers see
    /// @param sequence the publication that made it public
    /// @param at the time of that publication
    record Changed(int revision, long sequence, Instant at) implements LocaleState {
        @Override
        public EntryState state() {
            return EntryState.CHANGED;
        }
    }

    /// Public once, and no longer.
    ///
    /// @param sequence the publication that withdrew it
    /// @param at the time of that publication
    record Withdrawn(long sequence, Instant at) implements LocaleState {
        @Override
        public EntryState state() {
            return EntryState.WITHDRAWN;
        }
    }
}
