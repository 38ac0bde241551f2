package lt.klasteriai.cms.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists and searches of editors take at most 200 ms, with as many entries as `cms.test.findable` says.
@Slf4j
class FindingProofTests {

    private static final int ENTRIES = Integer.getInteger("cms.test.findable", 500);
    private static final int ROUNDS = ENTRIES < 10_000 ? 3 : 20;
    private static final Duration MOST = Duration.ofMillis(200);
    private static final List<String> WORDS = List.of(
            "klasteris",
            "klasterių",
            "lazeriai",
            "ąžuolas",
            "žemė",
            "kvietimas",
            "parama",
            "įmonė",
            "energetika",
            "mokslas",
            "verslas",
            "projektas",
            "Europa",
            "Lietuva",
            "susitikimas",
            "paroda",
            "strategija",
            "sveikata");

    @TempDir
    private Path folder;

    @Test
    void anySearchAmongAllEntriesAnswersInTime() throws Exception {
        var drafts = new Drafts();
        fill(drafts);
        try (var node = drafts.node(folder)) {
            node.finding().follow();
            var times = new ArrayList<Duration>();
            for (int round = -3; round < ROUNDS; round++) {
                for (var query : questions()) {
                    drafts.page("Ką tik išsaugotas " + round);
                    long start = System.nanoTime();
                    var page = node.finding().find(query);
                    if (round >= 0) {
                        times.add(Duration.ofNanos(System.nanoTime() - start));
                    }
                    assertThat(page.complete()).isTrue();
                }
            }
            Collections.sort(times);
            log.info(
                    "{} searches among {} entries: median {} ms, 95 of 100 within {} ms, slowest {} ms",
                    times.size(),
                    ENTRIES,
                    times.get(times.size() / 2).toMillis(),
                    times.get(times.size() * 95 / 100).toMillis(),
                    times.getLast().toMillis());
            assertThat(times.get(times.size() * 95 / 100)).isLessThan(MOST);
        }
    }

    private static List<FindingQuery> questions() {
        var all = FindingQuery.all("rasa");
        return List.of(
                all,
                all.withText("klasteriu paroda"),
                all.withText("kl"),
                all.withText("europa liet"),
                all.withState(EntryState.DRAFT).withLocale(LocaleTag.LT).withTypes(Set.of(ContentType.NEWS)),
                all.withWork(Work.EXPIRING).withDays(FindingQuery.MOST_DAYS),
                all.withText("pavadinimas-77").withSize(FindingQuery.MAX_SIZE));
    }

    private static void fill(Drafts drafts) throws Exception {
        try (var editors = Executors.newFixedThreadPool(4)) {
            var saves = new ArrayList<Callable<Object>>();
            for (int i = 0; i < ENTRIES; i++) {
                int number = i;
                saves.add(() -> drafts.create(ContentType.NEWS, content(number)));
            }
            for (var save : editors.invokeAll(saves)) {
                save.get();
            }
        }
    }

    private static String content(int number) {
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(WORDS.get(Math.floorMod(number * 31 + i * 7 + i * i * number, WORDS.size())))
                    .append(' ');
        }
        return """
                {'title':{'lt':'Pavadinimas %d %s'},'expiresAt':'2026-12-%02dT10:00:00Z',
                 'body':{'lt':{'format':'markdown','value':'%s'}}}""".formatted(number, WORDS.get(number % WORDS.size()), 1 + number % 28, text);
    }
}
