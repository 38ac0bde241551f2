package lt.klasteriai.cms.core.entry;

import java.time.Instant;

/// Where an entry stands in one locale.
public sealed interface LocaleState {

    /// The word for it.
    EntryState state();

    /// Whether readers see the entry in this locale.
    default boolean isPublic() {
        return state() == EntryState.PUBLISHED || state() == EntryState.CHANGED;
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
