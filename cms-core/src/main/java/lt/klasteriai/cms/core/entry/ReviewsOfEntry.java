package lt.klasteriai.cms.core.entry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// How the review of an entry goes, in each locale where there is something to be said.
record ReviewsOfEntry(Map<LocaleTag, Review> byLocale) {

    static final ReviewsOfEntry NONE = new ReviewsOfEntry(Map.of());

    /// Of an entry that was stored before there were reviews only two of its authors are known.
    static ReviewsOfEntry of(EntryDocument document) {
        var stored = document.reviews();
        if (stored == null) {
            var current = document.current();
            var known = Review.NONE.changed(1, document.createdBy()).changed(current.number(), current.by());
            var everywhere = new EnumMap<LocaleTag, Review>(LocaleTag.class);
            Stream.of(LocaleTag.values()).forEach(locale -> everywhere.put(locale, known));
            return new ReviewsOfEntry(everywhere);
        }
        var reviews = new EnumMap<LocaleTag, Review>(LocaleTag.class);
        stored.forEach((locale, review) -> reviews.put(LocaleTag.of(locale), review));
        return new ReviewsOfEntry(reviews);
    }

    Map<String, Review> toDocuments() {
        var documents = new HashMap<String, Review>();
        byLocale.forEach((locale, review) -> documents.put(locale.tag(), review));
        return documents;
    }

    /// With these in the place of those that are there.
    ReviewsOfEntry with(Map<LocaleTag, Review> others) {
        var reviews = new EnumMap<LocaleTag, Review>(LocaleTag.class);
        reviews.putAll(byLocale);
        reviews.putAll(others);
        reviews.values().removeIf(Review::isNone);
        return new ReviewsOfEntry(reviews);
    }

    /// Once a new revision has changed what these locales show.
    ReviewsOfEntry changed(Collection<LocaleTag> locales, int revision, String by) {
        return each(locales, review -> review.changed(revision, by));
    }

    /// Once some of it was published.
    ReviewsOfEntry published(List<Change> changes) {
        var reviews = this;
        for (var change : changes) {
            if (change instanceof Change.Publish publish) {
                reviews = reviews.each(List.of(publish.locale()), review -> review.published(publish.revision()));
            }
        }
        return reviews;
    }

    private ReviewsOfEntry each(Collection<LocaleTag> locales, UnaryOperator<Review> change) {
        var changed = new EnumMap<LocaleTag, Review>(LocaleTag.class);
        locales.forEach(locale -> changed.put(locale, change.apply(byLocale.getOrDefault(locale, Review.NONE))));
        return with(changed);
    }
}
