package lt.klasteriai.cms.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.store.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The log is filtered and paged through.
class AuditPagesTests {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private final AuditLog log = new AuditLog(new TestStore().authoring(), Clock.systemUTC());

    AuditPagesTests() {
        log.append(IntStream.range(0, 60).mapToObj(this::act).toList());
    }

    /// Three of them at each second.
    private Act act(int number) {
        return log.act(Origin.SYSTEM, number % 2 == 0 ? "entry.saved" : "entry.trashed")
                .at(START.plusSeconds(number / 3))
                .by(number % 3 == 0 ? "rasa" : "jonas")
                .entry("e" + number % 5)
                .type(number % 5 < 2 ? "news" : "pages")
                .subject(String.valueOf(number))
                .build();
    }

    @Test
    void pagesShowEveryRecordOnceTheNewestFirst() {
        var seen = new ArrayList<String>();
        var query = AuditQuery.builder().size(7).build();
        for (@Nullable AuditQuery next = query; next != null; ) {
            var page = log.page(next);
            page.items().forEach(record -> seen.add(String.valueOf(record.subject())));
            next = page.next() == null
                    ? null
                    : query.toBuilder().after(page.next()).build();
        }

        assertThat(seen)
                .containsExactlyElementsOf(IntStream.iterate(59, n -> n >= 0, n -> n - 1)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void filtersTakeTogether() {
        var query = AuditQuery.builder()
                .by("rasa")
                .action("entry.saved")
                .type("news")
                .from(START.plusSeconds(4))
                .to(START.plusSeconds(14))
                .size(100)
                .build();

        assertThat(subjects(query)).containsExactly("36", "30");
        assertThat(subjects(query.toBuilder().entry("e1").build())).containsExactly("36");
    }

    @Test
    void everyRecordIsGivenOldestFirst() {
        var seen = new ArrayList<String>();

        log.forEach(AuditQuery.builder().by("rasa").build(), record -> seen.add(String.valueOf(record.subject())));

        assertThat(seen)
                .containsExactlyElementsOf(IntStream.iterate(0, n -> n < 60, n -> n + 3)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1-", "-", "01-1", "1-1x", "99999999999999999999-1"})
    void aCursorThatWasNotGivenIsRefused(String cursor) {
        var query = AuditQuery.builder().size(1).after(cursor).build();

        assertThatExceptionOfType(BadAuditCursor.class).isThrownBy(() -> log.page(query));
    }

    private List<String> subjects(AuditQuery query) {
        return log.page(query).items().stream()
                .map(record -> String.valueOf(record.subject()))
                .toList();
    }
}
