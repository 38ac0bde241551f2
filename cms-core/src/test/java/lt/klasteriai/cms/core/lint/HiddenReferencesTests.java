package lt.klasteriai.cms.core.lint;

import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// With publishing and all that is registered with it, for real.
class HiddenReferencesTests {

    private final AnnotationConfigApplicationContext core = core();
    private final Publishing publishing = core.getBean(Publishing.class);

    private static AnnotationConfigApplicationContext core() {
        var store = new TestStore();
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(AuthoringStore.class, store::authoring);
        context.registerBean(PublishedStore.class, store::published);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(
                ContentCodec.class, EntryConfiguration.class, PublishingConfiguration.class, LintConfiguration.class);
        context.refresh();
        return context;
    }

    @Test
    void aReferenceToWhatReadersDoNotSeeIsFoundWhereItStands() {
        var hidden = cluster("Slaptas");
        var seen = cluster("Matomas");
        publish(seen, EN);
        var news = newsAbout(seen, hidden);

        assertThat(hiddenIn(plan(news))).containsExactly("/clusters/1");
        assertThat(publish(news, LT)).extracting(Finding::code).contains("reference-not-public");
    }

    @Test
    void entriesOfOnePublicationMayReferToEachOther() {
        var first = cluster("Pirmas");
        var news = newsAbout(first);

        assertThat(hiddenIn(plan(news, first))).isEmpty();
    }

    @Test
    void whatThePublicationWithdrawsIsNotSeenAfterIt() {
        var leaving = cluster("Išeinantis");
        publish(leaving, LT, EN);
        var news = newsAbout(leaving);

        assertThat(hiddenIn(plan(List.of(withdraw(leaving, LT)), news))).isEmpty();
        assertThat(hiddenIn(plan(List.of(withdraw(leaving, LT), withdraw(leaving, EN)), news)))
                .containsExactly("/clusters/0");
    }

    private List<String> hiddenIn(PublicationPlan plan) {
        return publishing.check(plan).of(plan.entries().getFirst().id()).stream()
                .filter(finding -> finding.code().equals("reference-not-public"))
                .map(Finding::pointer)
                .toList();
    }

    private static PublicationPlan plan(Entry... entries) {
        return plan(List.of(), entries);
    }

    private static PublicationPlan plan(List<Change.Withdraw> withdrawals, Entry... entries) {
        var planned = Arrays.stream(entries)
                .map(entry -> new PlannedEntry(entry, Set.of(LT), false))
                .toList();
        return new PublicationPlan(planned, withdrawals, LintFixture.NOW);
    }

    private static Change.Withdraw withdraw(Entry entry, LocaleTag locale) {
        return new Change.Withdraw(entry.id(), entry.type(), locale);
    }

    private List<Finding> publish(Entry entry, LocaleTag... locales) {
        return publishing
                .publish(
                        entry, Set.of(locales), false, "rasa", UUID.randomUUID().toString())
                .warnings()
                .of(entry.id());
    }

    private Entry cluster(String title) {
        return create(CLUSTERS, "{'title':{'lt':'%s','en':'%s'}}".formatted(title, title));
    }

    private Entry newsAbout(Entry... clusters) {
        var ids = Arrays.stream(clusters)
                .map(Entry::id)
                .map(EntryId::value)
                .map(id -> "'" + id + "'")
                .toList();
        return create(
                NEWS,
                "{'title':{'lt':'Naujiena'},'body':{'lt':{'format':'markdown','value':'Tekstas'}},'clusters':%s}"
                        .formatted(ids));
    }

    private Entry create(ContentType type, String content) {
        return core.getBean(Entries.class).create(type, LintFixture.content(type, content), "rasa");
    }
}
