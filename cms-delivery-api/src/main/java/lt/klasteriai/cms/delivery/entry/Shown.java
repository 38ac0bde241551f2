package lt.klasteriai.cms.delivery.entry;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.DeliveredEntry;
import lt.klasteriai.cms.core.search.Moment;
import lt.klasteriai.cms.core.search.query.AsOf;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// The published versions that an answer shows, and what follows for caches.
///
/// @param versions in any order
record Shown(List<PublishedVersion> versions) {

    static Shown of(PublishedVersion version, List<PublishedVersion> others) {
        return new Shown(Stream.concat(Stream.of(version), others.stream()).toList());
    }

    Instant lastChange(Instant now) {
        return versions.stream()
                .map(version -> DeliveredEntry.lastChange(now, version))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    Optional<Instant> nextChange(Instant now) {
        return versions.stream()
                .flatMap(version -> DeliveredEntry.nextChange(now, version).stream())
                .min(Instant::compareTo);
    }

    /// @param asked the moment that the request names; null for the present
    Freshness freshness(Moment moment, @Nullable AsOf asked) {
        if (moment.past()) {
            return new Freshness.ForEver();
        }
        return asked == null ? new Freshness.UntilChanged(nextChange(moment.now())) : new Freshness.AskAlways();
    }

    /// Those of the entries shown; nothing speaks the language that it was asked for in.
    Set<LocaleTag> languages(LocaleTag asked) {
        var languages = EnumSet.noneOf(LocaleTag.class);
        versions.forEach(version -> languages.add(version.locale()));
        return languages.isEmpty() ? EnumSet.of(asked) : languages;
    }

    Set<String> keys() {
        return versions.stream()
                .map(version -> Answer.entryKey(version.entry()))
                .collect(toCollection(TreeSet::new));
    }
}
