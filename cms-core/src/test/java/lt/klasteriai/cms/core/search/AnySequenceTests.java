package lt.klasteriai.cms.core.search;

import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Lookup.Found;
import lt.klasteriai.cms.core.search.Lookup.Moved;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random publications over few entries and two locales, applied in steps of random size: whatever is asked, at
/// whatever sequence, the index answers as the model does.
class AnySequenceTests {

    private static final int PUBLICATIONS = 40;
    private static final int ENTRIES = 6;

    @TempDir
    private Path folder;

    private final ModelLedger ledger = new ModelLedger();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theIndexAnswersAsTheLedgerDoes(long seed) {
        var random = new Random(seed);
        try (var index = PublishedIndex.open(folder)) {
            while (ledger.head() < PUBLICATIONS) {
                publishAnything(random);
                if (random.nextInt(3) == 0) {
                    ledger.apply(index);
                }
            }
            ledger.apply(index);

            try (var snapshot = index.snapshot()) {
                atEverySequence(sequence -> listed(snapshot, sequence), this::expectedLists);
                atEverySequence(sequence -> found(snapshot, sequence), this::expectedEntries);
                for (long sequence = 0; sequence <= PUBLICATIONS; sequence += 8) {
                    assertThat(synced(snapshot, sequence)).isEqualTo(expectedState());
                }
            }
        }
    }

    private static void atEverySequence(LongFunction<?> answer, LongFunction<?> expected) {
        LongStream.rangeClosed(0, PUBLICATIONS)
                .forEach(sequence ->
                        assertThat(answer.apply(sequence)).as("at " + sequence).isEqualTo(expected.apply(sequence)));
    }

    private void publishAnything(Random random) {
        var changed = new HashSet<String>();
        var opened = new ArrayList<PublishedVersion>();
        if (random.nextInt(4) == 0) {
            ledger.withdraw(entry(random), locale(random));
            return;
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            var entry = entry(random);
            var locale = locale(random);
            if (changed.add(entry + locale)) {
                opened.add(news(entry).in(locale).build());
            }
        }
        ledger.publish(opened.toArray(PublishedVersion[]::new));
    }

    private static String entry(Random random) {
        return "E" + random.nextInt(ENTRIES);
    }

    private static LocaleTag locale(Random random) {
        return random.nextBoolean() ? LocaleTag.LT : LocaleTag.EN;
    }

    private static List<Set<String>> listed(Snapshot snapshot, long sequence) {
        return questions().stream()
                .map(parameters -> {
                    var query = ListQuery.parse(ContentType.NEWS, parameters.at(sequence));
                    return ids(snapshot.list(query, VersionFixture.timeOf(1000)).items());
                })
                .toList();
    }

    private List<Set<String>> expectedLists(long sequence) {
        return questions().stream()
                .map(question -> ids(ledger.list(ContentType.NEWS, question.locales(), sequence)))
                .toList();
    }

    private static Map<String, String> found(Snapshot snapshot, long sequence) {
        var found = new HashMap<String, String>();
        for (var question : questions()) {
            for (int i = 0; i < ENTRIES; i++) {
                var query = EntryQuery.parse(ContentType.NEWS, "E" + i, question.at(sequence));
                var answer = snapshot.find(query, snapshot.moment(query.view(), VersionFixture.timeOf(1000)));
                var version = version(answer);
                if (version != null) {
                    found.put(question + "E" + i, version.id());
                }
            }
        }
        return found;
    }

    private static @Nullable PublishedVersion version(Lookup answer) {
        return switch (answer) {
            case Found found -> found.version();
            case Moved moved -> moved.version();
            case Lookup.Gone gone -> null;
            case Lookup.Missing missing -> null;
        };
    }

    private Map<String, String> expectedEntries(long sequence) {
        var expected = new HashMap<String, String>();
        for (var question : questions()) {
            ledger.list(ContentType.NEWS, question.locales(), sequence)
                    .forEach(version -> expected.put(question + version.entry().value(), version.id()));
        }
        return expected;
    }

    /// What somebody has who began at this sequence, seen in all that followed up to the head.
    private static Set<String> synced(Snapshot snapshot, long sequence) {
        var state = new HashMap<String, String>();
        var token = SyncToken.begin(sequence).text();
        boolean more = true;
        while (more) {
            var page = snapshot.sync(token, 4);
            for (var item : page.items()) {
                var place = item.entry() + "/" + item.locale();
                if (item instanceof SyncItem.Published published) {
                    state.put(place, published.version().id());
                } else {
                    assertThat(state.remove(place)).as("withdrawn " + place).isNotNull();
                }
            }
            token = page.next();
            more = page.more();
        }
        return new HashSet<>(state.values());
    }

    private Set<String> expectedState() {
        return ids(ledger.visibleAt(ledger.head()).toList());
    }

    private static Set<String> ids(List<PublishedVersion> versions) {
        var ids = new HashSet<String>();
        versions.forEach(version -> assertThat(ids.add(version.id())).isTrue());
        return ids;
    }

    private static List<Question> questions() {
        return List.of(
                new Question(LocaleTag.LT, true),
                new Question(LocaleTag.EN, true),
                new Question(LocaleTag.LT, false),
                new Question(LocaleTag.EN, false));
    }

    private record Question(LocaleTag locale, boolean fallback) {

        List<LocaleTag> locales() {
            return fallback ? locale.fallbackChain() : List.of(locale);
        }

        Map<String, List<String>> at(long sequence) {
            return Map.of(
                    "locale", List.of(locale.tag()),
                    "fallback", List.of(Boolean.toString(fallback)),
                    "asOf", List.of("sequence:" + sequence));
        }
    }
}
