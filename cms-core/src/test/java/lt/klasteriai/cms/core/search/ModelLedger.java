package lt.klasteriai.cms.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// A ledger in memory that answers by looking at everything: what the index must answer too.
final class ModelLedger {

    private final List<PublishedVersion> versions = new ArrayList<>();
    private long head;

    long head() {
        return head;
    }

    /// Publishes these, in place of what is visible of the same entries and locales.
    void publish(PublishedVersion... opened) {
        head++;
        for (var version : opened) {
            close(each -> samePlace(each, version));
            versions.add(version.toBuilder().from(head).build());
        }
    }

    void withdraw(String entry, LocaleTag locale) {
        head++;
        close(each -> each.entry().value().equals(entry) && each.locale() == locale);
    }

    private void close(Predicate<PublishedVersion> which) {
        versions.replaceAll(each -> each.to() == PublishedVersion.OPEN && which.test(each)
                ? each.toBuilder().to(head).build()
                : each);
    }

    private static boolean samePlace(PublishedVersion one, PublishedVersion other) {
        return one.entry().equals(other.entry()) && one.locale() == other.locale();
    }

    /// Brings an index up to a sequence in one step, as a follower does.
    void apply(PublishedIndex index, long upTo) {
        long after = index.appliedSequence();
        var publications = new ArrayList<Publication>();
        for (long sequence = after + 1; sequence <= upTo; sequence++) {
            publications.add(new Publication(
                    sequence, List.of("key-" + sequence), VersionFixture.timeOf(sequence), "editor", List.of()));
        }
        index.apply(
                publications,
                versions.stream()
                        .filter(each -> after < each.from() && each.from() <= upTo)
                        .toList(),
                versions.stream()
                        .filter(each -> after < each.to() && each.to() <= upTo)
                        .toList());
    }

    void apply(PublishedIndex index) {
        apply(index, head);
    }

    Stream<PublishedVersion> visibleAt(long sequence) {
        return versions.stream().filter(each -> each.visibleAt(sequence));
    }

    /// Each entry of the type once, in the first of the locales that it is visible in.
    List<PublishedVersion> list(ContentType type, List<LocaleTag> locales, long sequence) {
        return visibleAt(sequence)
                .filter(each -> each.type() == type)
                .map(PublishedVersion::entry)
                .distinct()
                .flatMap(entry -> locales.stream()
                        .flatMap(locale -> find(entry.value(), locale, sequence).stream())
                        .limit(1))
                .toList();
    }

    Optional<PublishedVersion> find(String entry, LocaleTag locale, long sequence) {
        return visibleAt(sequence)
                .filter(each -> each.entry().value().equals(entry) && each.locale() == locale)
                .findFirst();
    }
}
