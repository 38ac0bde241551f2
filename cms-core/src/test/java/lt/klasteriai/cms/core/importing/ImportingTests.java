package lt.klasteriai.cms.core.importing;

import static lt.klasteriai.cms.core.importing.InstallationFixture.file;
import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.FUNDING_CALLS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.entry.ContentType.PAGES;
import static lt.klasteriai.cms.model.entry.ContentType.POLICY_DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.schedule.ScheduleOrigin;
import lt.klasteriai.cms.core.schedule.ScheduleState;
import lt.klasteriai.cms.model.cluster.Cluster;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.fundingcall.FundingCall;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.news.News;
import lt.klasteriai.cms.model.policydocument.PolicyDocument;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ImportingTests {

    private static final ContentFile CLUSTER = file("clusters.json", "{'key':'litek','name':{'lt':'Lazeriai'}}");
    private static final String CALL =
            "{'identifier':'X-1','title':'T','opens':'2026-01-01','deadline':'%s','link':'https://x.eu'}";

    private final InstallationFixture installation = new InstallationFixture();

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void createsAndPublishesInEveryLocaleThatHasATitle() {
        var result = installation.run(
                file("clusters.json", "{'key':'a','name':{'lt':'A','en':'A'}}", "{'key':'b','name':{'lt':'B'}}"));

        assertThat(result).isEqualTo(new ImportResult(2, 0, 0, 2, 0, result.badRows()));
        assertThat(result.badRows()).isEmpty();
        assertThat(states(installation.get(CLUSTERS, "a"))).containsOnly(EntryState.PUBLISHED);
        assertThat(installation.get(CLUSTERS, "a").states()).containsOnlyKeys(LocaleTag.LT, LocaleTag.EN);
        assertThat(installation.get(CLUSTERS, "b").states()).containsOnlyKeys(LocaleTag.LT);
        assertThat(installation.ledger().head()).isEqualTo(1);
    }

    @Test
    void findsReferencesInAnyOrderAndOverFiles() {
        var news = "{'key':'n','title':{'lt':'N'},'body':{'lt':'n'},'clusters':['litek'],'sectors':['ict']}";

        var result = installation.run(
                file("news.json", news), CLUSTER, file("sectors.json", "{'key':'ict','name':{'lt':'IRT'}}"));

        assertThat(result.badRows()).isEmpty();
        assertThat(((News) content(installation.get(NEWS, "n"))).clusters())
                .containsExactly(installation.get(CLUSTERS, "litek").id());
        assertThat(installation.get(NEWS, "n").current().number()).isOne();
    }

    @Test
    void linksEntriesThatReferToEachOtherInACircle() {
        var first = "{'key':'a','title':{'lt':'A'},'type':'law','issuers':['S'],'adopted':'2017','relatesTo':['b']}";
        var second = "{'key':'b','title':{'lt':'B'},'type':'law','issuers':['S'],'adopted':'2017','relatesTo':['a']}";

        var result = installation.run(file("policy-documents.json", first, second));

        assertThat(result).isEqualTo(new ImportResult(2, 0, 0, 2, 0, List.of()));
        assertThat(relatedTo("a"))
                .containsExactly(installation.get(POLICY_DOCUMENTS, "b").id());
        assertThat(relatedTo("b"))
                .containsExactly(installation.get(POLICY_DOCUMENTS, "a").id());
        assertThat(installation
                        .run(file("policy-documents.json", first, second))
                        .unchanged())
                .isEqualTo(2);
    }

    @Test
    void reportsReferencesToNothingAndWhatDependsOnThem() {
        var result = installation.run(file(
                "policy-documents.json",
                "{'key':'a','title':{'lt':'A'},'type':'law','issuers':['S'],'adopted':'2017','supersedes':['x']}",
                "{'key':'b','title':{'lt':'B'},'type':'law','issuers':['S'],'adopted':'2017','implements':['a']}",
                "{'key':'c','title':{'lt':'C'},'type':'law','issuers':['S'],'adopted':'2017'}"));

        assertThat(result.created()).isOne();
        assertThat(result.badRows())
                .extracting(BadRow::row, BadRow::field, BadRow::code)
                .containsExactly(
                        Tuple.tuple(1, "supersedes", "unknown-reference"),
                        Tuple.tuple(2, "implements", "unknown-reference"));
    }

    @Test
    void reportsBrokenRulesByTheFieldOfTheFile() {
        var result = installation.run(
                file(
                        "clusters.json",
                        "{'key':'a','name':{'lt':'A'},'founded':'long ago'}",
                        "{'key':'b','name':{'lt':'B'},'website':'no address'}",
                        "{'key':'c','name':{'fi':'C'}}",
                        "{'key':'d','name':{'lt':'D'},'label':'ESCA Platinum'}",
                        "{'key':'e','name':{'lt':'E'}}"),
                file("funding-calls.json", CALL.formatted("2025-13-01")));

        assertThat(result.created()).isOne();
        assertThat(result.badRows())
                .extracting(BadRow::file, BadRow::row, BadRow::field)
                .containsExactly(
                        Tuple.tuple("clusters.json", 1, "founded"),
                        Tuple.tuple("clusters.json", 2, "website"),
                        Tuple.tuple("clusters.json", 3, "name"),
                        Tuple.tuple("clusters.json", 4, "label"),
                        Tuple.tuple("funding-calls.json", 1, "deadline"));
    }

    @Test
    void newsUnderEmbargoIsScheduledAndScheduledOnce() {
        var news = "{'key':'n','title':{'lt':'N','en':'N'},'body':{'lt':'n','en':'n'},"
                + "'embargoedUntil':'2998-05-01T06:00:00Z','expiresAt':'2999-01-01T00:00:00Z'}";

        var result = installation.run(file("news.json", news));
        var again = installation.run(file("news.json", news));

        assertThat(result).isEqualTo(new ImportResult(1, 0, 0, 0, 1, List.of()));
        assertThat(again).isEqualTo(new ImportResult(0, 0, 1, 0, 1, List.of()));
        var entry = installation.get(ContentType.NEWS, "n");
        assertThat(entry.states().get(LocaleTag.LT)).isInstanceOf(LocaleState.Draft.class);
        assertThat(installation.schedulesOf(entry.id())).singleElement().satisfies(schedule -> {
            assertThat(schedule.at().instant()).isEqualTo("2998-05-01T06:00:00Z");
            assertThat(schedule.origin()).isEqualTo(ScheduleOrigin.EMBARGO);
            assertThat(schedule.state()).isEqualTo(ScheduleState.SCHEDULED);
            assertThat(schedule.locales()).containsExactly(LocaleTag.LT, LocaleTag.EN);
        });
    }

    @Test
    void newsUnderEmbargoThatCouldNotBePublishedThenIsReported() {
        var news = "{'key':'n','title':{'lt':'N','en':'N'},'body':{'lt':'n'},'embargoedUntil':'2998-05-01T06:00:00Z'}";

        var result = installation.run(file("news.json", news));

        assertThat(result.scheduled()).isEqualTo(1);
        assertThat(result.badRows())
                .singleElement()
                .satisfies(bad -> assertThat(bad.code()).isEqualTo("required"));
        var entry = installation.get(ContentType.NEWS, "n");
        assertThat(installation.schedulesOf(entry.id()))
                .singleElement()
                .satisfies(schedule -> assertThat(schedule.locales()).containsExactly(LocaleTag.LT));
    }

    @Test
    void changesOnlyWhatARowSpeaksOf() {
        installation.run(CLUSTER);
        edit("litek", "{'phone':'+37052000000'}");

        installation.run(file("clusters.json", "{'key':'litek','name':{'lt':'Lazeriai'},'coordinator':'FTMC'}"));
        var after = (Cluster) content(installation.get(CLUSTERS, "litek"));

        assertThat(after.coordinator()).isEqualTo("FTMC");
        assertThat(after.phone()).isNotNull();
    }

    @Test
    void leavesAnEditorsDraftUnpublished() {
        installation.run(CLUSTER);
        edit("litek", "{'coordinator':'FTMC'}");

        var result = installation.run(CLUSTER);

        assertThat(result.published()).isZero();
        assertThat(states(installation.get(CLUSTERS, "litek"))).containsExactly(EntryState.CHANGED);
    }

    @Test
    void publishesNoEditorsDraftWithARowThatChangesIt() {
        installation.run(CLUSTER);
        edit("litek", "{'coordinator':'FTMC'}");
        var row = file("clusters.json", "{'key':'litek','name':{'lt':'Lazerių klasteris'}}");

        for (int times = 0; times < 2; times++) {
            var result = installation.run(row);

            assertThat(result.published()).isZero();
            assertThat(result.badRows())
                    .singleElement()
                    .satisfies(bad -> assertThat(bad.code()).isEqualTo("unpublished-draft"));
            assertThat(states(installation.get(CLUSTERS, "litek"))).containsExactly(EntryState.CHANGED);
        }
        assertThat(content(installation.get(CLUSTERS, "litek")).common().title().in(LocaleTag.LT))
                .isEqualTo("Lazerių klasteris");
    }

    @Test
    void leavesWhatAnEditorWithdrew() {
        installation.run(CLUSTER);
        installation
                .publishing()
                .unpublish(installation.get(CLUSTERS, "litek"), Set.of(LocaleTag.LT), "admin", "withdraw");

        installation.run(file("clusters.json", "{'key':'litek','name':{'lt':'Lazerių klasteris'}}"));

        assertThat(states(installation.get(CLUSTERS, "litek"))).containsExactly(EntryState.WITHDRAWN);
    }

    @Test
    void aMovedDeadlineKeepsItsHistory() {
        installation.run(file("funding-calls.json", CALL.formatted("2026-02-01")));

        installation.run(file("funding-calls.json", CALL.formatted("2026-03-01")));
        var result = installation.run(file("funding-calls.json", CALL.formatted("2026-03-01")));

        var call = (FundingCall) content(installation.get(FUNDING_CALLS, "x-1"));
        var deadline = call.stages().getFirst().deadlines().getFirst();
        assertThat(deadline.date()).hasToString("2026-03-01");
        assertThat(deadline.revisions())
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.was().zoned()).hasToString("2026-02-01T17:00+01:00[Europe/Brussels]"));
        assertThat(result.unchanged()).isOne();
    }

    @Test
    void isTakenUpWhereItWasCutOff() {
        var pages = new String[250];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = "{'key':'p%d','title':{'lt':'Puslapis %d'},'body':{'lt':'b'}}".formatted(i, i);
        }
        var file = file("pages.json", pages);
        assertThatThrownBy(() -> installation.run(ImportingTests::cutOffAfterTheFirstBundle, file))
                .hasMessage("cut off");

        var result = installation.run(file);

        assertThat(result).isEqualTo(new ImportResult(0, 0, 250, 50, 0, List.of()));
        assertThat(installation.ledger().head()).isEqualTo(2);
        assertThat(states(installation.get(PAGES, "p0"))).containsExactly(EntryState.PUBLISHED);
        assertThat(states(installation.get(PAGES, "p249"))).containsExactly(EntryState.PUBLISHED);
    }

    private static void cutOffAfterTheFirstBundle(ImportProgress.Step step, int done, int total) {
        if (step == ImportProgress.Step.PUBLISHED) {
            throw new IllegalStateException("cut off");
        }
    }

    private void edit(String key, String patch) {
        var entry = installation.get(CLUSTERS, key);
        var json = JsonMapper.shared().readTree(patch.replace('\'', '"'));
        installation.entries().patch(CLUSTERS, entry.id(), entry.version(), json, "admin");
    }

    private List<EntryId> relatedTo(String key) {
        return ((PolicyDocument) content(installation.get(POLICY_DOCUMENTS, key))).relatesTo();
    }

    private static Content content(Entry entry) {
        return entry.current().content();
    }

    private static List<EntryState> states(Entry entry) {
        return entry.states().values().stream().map(LocaleState::state).toList();
    }
}
