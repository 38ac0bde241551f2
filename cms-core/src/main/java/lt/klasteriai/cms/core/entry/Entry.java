package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// One piece of content as editors see it: its newest revision and where it stands in each locale.
///
/// @param version the optimistic lock: rises with every change of the entry, its content or its state
/// @param current the newest revision, the draft
/// @param states one state for each locale that the entry has a title in or was ever published in
/// @param translations which texts were left behind when the other locale went on
/// @param reviews how its review goes in each locale; none where nothing was done and nothing is to be reviewed
/// @param trashed who put it into the trash and when; null while it is not there
public record Entry(
        EntryId id,
        ContentType type,
        long version,
        Revision current,
        Map<LocaleTag, LocaleState> states,
        Translations translations,
        Map<LocaleTag, Review> reviews,
        @Nullable Trashed trashed,
        Instant createdAt,
        String createdBy) {

    /// The entry as if this revision of it were its newest one.
    public Entry at(Revision revision) {
        return new Entry(id, type, version, revision, states, translations, reviews, trashed, createdAt, createdBy);
    }

    /// The state in which lists find it for its review in this locale; empty while nobody waits for anything.
    public Optional<EntryState> stepToList(LocaleTag locale) {
        return EntryState.of(review(locale).step(), states.get(locale));
    }

    /// How its review goes in this locale.
    public Review review(LocaleTag locale) {
        return reviews.getOrDefault(locale, Review.NONE);
    }

    /// The locales in which readers see it; the set is the caller's own.
    public Set<LocaleTag> publicLocales() {
        return LocaleState.publicIn(states);
    }

    /// Whether readers see it in this locale.
    public boolean isPublic(LocaleTag locale) {
        var state = states.get(locale);
        return state != null && state.isPublic();
    }
}
