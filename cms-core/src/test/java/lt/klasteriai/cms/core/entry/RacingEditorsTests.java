package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.core.entry.EntryFixture.slugOf;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RacingEditorsTests {

    private static final int EDITORS = 16;

    private final EntryFixture fixture = new EntryFixture();

    @Test
    void editorsWhoCreateTheSameTitleGetDifferentSlugs() throws Exception {
        var attempts = atOnce(editor -> fixture.createNews("Forumas"));

        var slugs = attempts.stream()
                .map(attempt -> slugOf(attempt.resultNow(), LT))
                .toList();
        var expected = new ArrayList<>(List.of("forumas"));
        IntStream.rangeClosed(2, EDITORS).forEach(number -> expected.add("forumas-" + number));
        assertThat(slugs).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void ofEditorsWhoCreateTheSameKeyOneWins() throws Exception {
        var keyed = fixture.content(NEWS, "{'key':'forumas','title':{'lt':'Forumas'}}");

        var attempts = atOnce(editor -> fixture.entries.create(NEWS, keyed, EDITOR));

        assertOneWon(attempts, RulesBroken.class);
        assertThat(fixture.entries.list(EntryQuery.all(NEWS)).items()).hasSize(1);
    }

    @Test
    void ofEditorsWhoReplaceTheSameVersionOneWins() throws Exception {
        var news = fixture.createNews("Pirmas");
        for (int round = 1; round <= 5; round++) {
            long version = fixture.present(news).version();
            int number = round;

            var attempts = atOnce(editor -> fixture.entries.replace(
                    NEWS, news.id(), version, fixture.titled("Antras " + number + " " + editor), EDITOR));

            var winner = assertOneWon(attempts, VersionConflict.class);
            assertThat(fixture.present(news)).isEqualTo(winner);
        }

        assertThat(fixture.history(news)).containsExactly(6, 5, 4, 3, 2, 1);
    }

    private static Entry assertOneWon(List<Future<Entry>> attempts, Class<? extends Exception> others) {
        var failures = attempts.stream()
                .filter(attempt -> attempt.state() == Future.State.FAILED)
                .map(Future::exceptionNow)
                .toList();
        assertThat(failures).hasSize(EDITORS - 1).hasOnlyElementsOfType(others);
        return attempts.stream()
                .filter(attempt -> attempt.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .findFirst()
                .orElseThrow();
    }

    private static List<Future<Entry>> atOnce(IntFunction<Entry> attempt) throws InterruptedException {
        var start = new CyclicBarrier(EDITORS);
        try (var threads = Executors.newFixedThreadPool(EDITORS)) {
            return threads.invokeAll(IntStream.range(0, EDITORS)
                    .<Callable<Entry>>mapToObj(editor -> () -> {
                        start.await();
                        return attempt.apply(editor);
                    })
                    .toList());
        }
    }
}
