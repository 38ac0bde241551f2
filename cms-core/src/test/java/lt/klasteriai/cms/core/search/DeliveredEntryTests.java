package lt.klasteriai.cms.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.time.Timed;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DeliveredEntryTests {

    private static final Instant CLOSES = Instant.parse("2026-03-29T01:00:00Z");
    private static final Instant BEFORE = CLOSES.minusMillis(1);
    private static final String KEPT = "{\"id\":\"A\",\"type\":\"clusters\",\"labels\":[{\"level\":\"„auksas“\"}]}";

    @Test
    void textWithoutTimedFieldsIsServedByteForByte() {
        var odd = "{ \"id\":\"A\", \"share\":1.50 }";

        assertThat(served(CLOSES, version(odd, List.of()), Set.of())).isEqualTo(odd);
    }

    @Test
    void aFieldOfTheEntryItselfFollowsTheClock() {
        var version = version(
                KEPT, List.of(new Timed("state", null, CLOSES, "o\"pen"), new Timed("state", CLOSES, null, false)));

        assertThat(served(BEFORE, version, Set.of()))
                .isEqualTo(
                        "{\"id\":\"A\",\"type\":\"clusters\",\"labels\":[{\"level\":\"„auksas“\"}],\"state\":\"o\\\"pen\"}");
        assertThat(served(CLOSES, version, Set.of())).endsWith(",\"state\":false}");
        assertThat(served(CLOSES, version, Set.of("state")))
                .isEqualTo("{\"id\":\"A\",\"type\":\"clusters\",\"state\":false}");
    }

    @Test
    void aFieldThatIsAbsentMeanwhileIsAbsent() {
        var version = version(
                KEPT, List.of(new Timed("state", null, CLOSES, "open"), new Timed("state", CLOSES, null, null)));

        assertThat(served(CLOSES, version, Set.of())).isEqualTo(KEPT);
    }

    @Test
    void aFieldThatStandsDeeperFollowsTheClock() {
        var version = version(
                KEPT,
                List.of(
                        new Timed("state", null, null, "open"),
                        new Timed("labels/0/valid", null, CLOSES, true),
                        new Timed("labels/0/valid", CLOSES, null, false)));

        assertThat(served(CLOSES, version, Set.of()))
                .isEqualTo("{\"id\":\"A\",\"type\":\"clusters\",\"labels\":[{\"level\":\"„auksas“\",\"valid\":false}],"
                        + "\"state\":\"open\"}");
    }

    private static String served(Instant now, PublishedVersion version, Set<String> fields) {
        return JsonMapper.shared().writeValueAsString(DeliveredEntry.at(now, version, fields));
    }

    private static PublishedVersion version(String json, List<Timed> timeline) {
        return VersionFixture.version(ContentType.CLUSTERS, "A").build().toBuilder()
                .json(json)
                .timeline(timeline)
                .build();
    }
}
