package lt.klasteriai.cms.core.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.difference.Words.Kind;
import lt.klasteriai.cms.core.difference.Words.Run;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordsTests {

    @Test
    void aReplacedWordIsRemovedAndAdded() {
        assertThat(shown("Septyni klasteriai vyko į Štutgartą.", "Septyni klasteriai vyko į Berlyną."))
                .isEqualTo("Septyni klasteriai vyko į [-Štutgartą][+Berlyną].");
    }

    @Test
    void aWordThatCameIsAdded() {
        assertThat(shown("du trys", "vienas du trys")).isEqualTo("[+vienas ]du trys");
    }

    @Test
    void neighbouringWordsChangeTogether() {
        assertThat(shown("a big red house", "a small blue house")).isEqualTo("a [-big red][+small blue] house");
    }

    @Test
    void equalTextsAreOneRun() {
        assertThat(Words.between("tas pats", "tas pats")).containsExactly(new Run(Kind.EQUAL, "tas pats"));
    }

    @Test
    void aSurrogatePairIsNotCut() {
        assertThat(shown("a 😀 b", "a 😁 b")).isEqualTo("a [-😀][+😁] b");
    }

    /// Whatever becomes what: both texts can be read off the runs.
    @RepeatedTest(200)
    void theRunsHoldBothTexts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var from = text(random);
        var to = random.nextBoolean() ? text(random) : from.replace("klasteris", " \n!");

        var runs = Words.between(from, to);

        assertThat(without(Kind.ADDED, runs)).isEqualTo(from);
        assertThat(without(Kind.REMOVED, runs)).isEqualTo(to);
        assertThat(runs).noneMatch(run -> run.text().isEmpty());
    }

    /// Half a million characters, all of them moved about: the largest formatted text there can be.
    @Test
    @Timeout(20)
    void hugeTextsAreComparedInTime() {
        var random = new Random(1);
        var from = IntStream.range(0, 80_000)
                .mapToObj(i -> "w" + random.nextInt(30_000))
                .collect(joining(" "));
        var to = IntStream.range(0, 80_000)
                .mapToObj(i -> "w" + random.nextInt(30_000))
                .collect(joining(" "));

        var start = System.nanoTime();
        var runs = Words.between(from, to);

        assertThat(without(Kind.REMOVED, runs)).isEqualTo(to);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    private static String text(Random random) {
        var words = List.of("klasteris", "Ūkis", ".", ",", "2026", "į", "😀", "\n");
        return IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> words.get(random.nextInt(words.size())) + " ".repeat(random.nextInt(3)))
                .collect(joining());
    }

    private static String without(Kind kind, List<Run> runs) {
        return runs.stream().filter(run -> run.kind() != kind).map(Run::text).collect(joining());
    }

    private static String shown(String from, String to) {
        return Words.between(from, to).stream()
                .map(run -> switch (run.kind()) {
                    case EQUAL -> run.text();
                    case REMOVED -> "[-" + run.text() + "]";
                    case ADDED -> "[+" + run.text() + "]";
                })
                .collect(joining());
    }
}
