package lt.klasteriai.cms.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.fundingcall.FundingCall;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class SampleContentTests {

    private static final LocalTime FIVE_IN_THE_AFTERNOON = LocalTime.of(17, 0);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final InstallationFixture installation = new InstallationFixture();
    private ImportResult first = new ImportResult(0, 0, 0, 0, 0, List.of());

    @BeforeAll
    void importTheSampleContent() {
        first = installation.runSamples();
    }

    @AfterAll
    void close() {
        installation.close();
    }

    @Test
    void allOfItIsTakenOverAndPublished() {
        assertThat(first.badRows()).isEmpty();
        assertThat(first.created()).isEqualTo(512 + 19 + 10 + 10 + 4 + 2 + 8 + 14);
        assertThat(first.published()).isEqualTo(first.created());
    }

    @Test
    void everyCallClosesAtFiveInBrussels() {
        var calls = all(ContentType.FUNDING_CALLS);

        assertThat(calls).hasSize(512);
        assertThat(calls)
                .extracting(entry -> ((FundingCall) entry.current().content()).stages())
                .allSatisfy(stages -> assertThat(stages.getFirst().deadlines())
                        .singleElement()
                        .satisfies(deadline -> {
                            assertThat(deadline.time()).isEqualTo(FIVE_IN_THE_AFTERNOON);
                            assertThat(deadline.zone()).isEqualTo(BRUSSELS);
                        }));
    }

    @Test
    void callsArePublishedInEnglishOnly() {
        assertThat(all(ContentType.FUNDING_CALLS))
                .allSatisfy(entry -> assertThat(entry.states()).containsOnlyKeys(LocaleTag.EN));
    }

    @Test
    void importingItAgainChangesNothing() {
        var head = installation.ledger().head();
        var versions = versions();

        var second = installation.runSamples();

        assertThat(second).isEqualTo(new ImportResult(0, 0, first.created(), 0, 0, List.of()));
        assertThat(installation.ledger().head()).isEqualTo(head);
        assertThat(versions()).isEqualTo(versions);
    }

    private Map<EntryId, Long> versions() {
        var versions = new HashMap<EntryId, Long>();
        for (var type : ContentType.values()) {
            all(type).forEach(entry -> versions.put(entry.id(), entry.version()));
        }
        return versions;
    }

    private List<Entry> all(ContentType type) {
        var found = new ArrayList<Entry>();
        var query = EntryQuery.all(type).withSize(EntryQuery.MAX_SIZE);
        var page = installation.entries().list(query);
        found.addAll(page.items());
        while (page.next() != null) {
            page = installation.entries().list(query.withAfter(page.next()));
            found.addAll(page.items());
        }
        return found;
    }
}
