package lt.klasteriai.cms.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.View;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random questions about random entries of every type, at any moment: the index answers what one finds by reading the
/// published JSON of all of them.
class AnyQueryTests {

    private static final int QUESTIONS = Integer.getInteger("cms.test.queries", 60);
    private static final int ENTRIES = 40;
    private static final int PUBLICATIONS = 60;

    @TempDir
    private Path folder;

    private final ModelLedger ledger = new ModelLedger();

    static List<ContentType> types() {
        return ContentType.listed();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyQuestionIsAnsweredAsByReadingEverything(ContentType type) {
        var random = new Random(type.segment().hashCode());
        var content = new RandomContent(random);
        int found = 0;
        try (var index = PublishedIndex.open(folder)) {
            publish(type, random, content);
            ledger.apply(index);
            try (var snapshot = index.snapshot()) {
                for (int i = 0; i < QUESTIONS; i++) {
                    found += answeredRightly(snapshot, RandomQuestion.of(type, random, content, PUBLICATIONS));
                }
            }
        }
        assertThat(found).as("entries found by all questions together").isGreaterThan(QUESTIONS);
    }

    private void publish(ContentType type, Random random, RandomContent content) {
        while (ledger.head() < PUBLICATIONS) {
            var locale = random.nextInt(3) > 0 ? LocaleTag.LT : LocaleTag.EN;
            if (random.nextInt(5) == 0) {
                ledger.withdraw(RandomQuestion.entry(random, ENTRIES), locale);
            } else {
                var versions = new LinkedHashMap<String, PublishedVersion>();
                for (int i = 0; i < 3; i++) {
                    var entry = RandomQuestion.entry(random, ENTRIES);
                    versions.put(entry, content.version(type, entry, locale));
                }
                ledger.publish(versions.values().toArray(PublishedVersion[]::new));
            }
        }
    }

    private int answeredRightly(Snapshot snapshot, RandomQuestion question) {
        var view = question.query(Map.of()).view();
        var moment = snapshot.moment(view, question.now());
        var expected = expected(question, view, moment.sequence(), moment.now());
        var answered = new ArrayList<PublishedVersion>();

        var page = page(snapshot, question, "count", "true", "facets", question.facet());
        assertThat(page.total()).as("total of " + question).isEqualTo(expected.size());
        assertThat(counts(page, question.facet()))
                .as(question.facet() + " of " + question)
                .isEqualTo(
                        new BruteForce(question.type(), view.locale(), moment.now()).count(expected, question.facet()));
        answered.addAll(page.items());
        while (page.next() != null) {
            page = page(snapshot, question, "page[after]", page.next());
            answered.addAll(page.items());
        }
        assertThat(ids(answered)).as("forwards " + question).isEqualTo(ids(expected));

        var back = new ArrayList<>(page.items());
        while (page.previous() != null) {
            page = page(snapshot, question, "page[before]", page.previous());
            back.addAll(0, page.items());
        }
        assertThat(ids(back)).as("backwards " + question).isEqualTo(ids(expected));

        if (!moment.past()) {
            staysUntilTheClockIsSaidToChangeIt(snapshot, question, expected);
        }
        return expected.size();
    }

    private void staysUntilTheClockIsSaidToChangeIt(
            Snapshot snapshot, RandomQuestion question, List<PublishedVersion> expected) {
        var query = question.query(Map.of());
        var now = snapshot.moment(query.view(), question.now()).now();
        var next = snapshot.nextClockChange(query, now);
        var last = next.map(change -> change.minusMillis(1)).orElse(Instant.parse("2199-01-01T00:00:00Z"));
        var then = expected(question, query.view(), snapshot.sequence(), last);

        assertThat(ids(then)).as("until " + next + " " + question).isEqualTo(ids(expected));
        assertThat(then.stream().map(version -> BruteForce.text(last, version)).toList())
                .as("until " + next + " " + question)
                .isEqualTo(expected.stream()
                        .map(version -> BruteForce.text(now, version))
                        .toList());
    }

    private List<PublishedVersion> expected(RandomQuestion question, View view, long sequence, Instant now) {
        return new BruteForce(question.type(), view.locale(), now)
                .list(ledger.list(question.type(), view.locales(), sequence), question.filters(), question.sort());
    }

    private static Page page(Snapshot snapshot, RandomQuestion question, @Nullable String... parameters) {
        var more = new HashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            more.put(String.valueOf(parameters[i]), String.valueOf(parameters[i + 1]));
        }
        return snapshot.list(question.query(more), question.now());
    }

    private static Map<String, Long> counts(Page page, String facet) {
        var counts = new TreeMap<String, Long>();
        page.facets().getOrDefault(facet, List.of()).forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    private static List<String> ids(List<PublishedVersion> versions) {
        return versions.stream().map(PublishedVersion::id).toList();
    }
}
