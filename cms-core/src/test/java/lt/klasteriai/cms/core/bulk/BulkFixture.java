package lt.klasteriai.cms.core.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.AuditQuery;
import lt.klasteriai.cms.core.audit.AuditRecord;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryActs;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.lease.Leases;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.review.ReviewConfiguration;
import lt.klasteriai.cms.core.review.Reviewing;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A node that works on bulk jobs when it is told to. Content is JSON with single quotes.
final class BulkFixture {

    static final String AUTHOR = "rasa";
    static final String ASSIGNEE = "admin";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestStore store;
    private final AnnotationConfigApplicationContext core = new AnnotationConfigApplicationContext();
    final BulkStore bulk;
    final BulkJobs jobs;
    final ItemWork work;
    private final RunningJobs running;

    BulkFixture() {
        this(new TestStore(), template -> template);
    }

    private BulkFixture(TestStore store, UnaryOperator<MongoTemplate> way) {
        this.store = store;
        var authoring = new AuthoringStore(way.apply(store.authoring().template()));
        core.registerBean(AuthoringStore.class, () -> authoring);
        core.registerBean(
                PublishedStore.class,
                () -> new PublishedStore(way.apply(store.published().template())));
        core.registerBean(Clock.class, Clock::systemUTC, bean -> bean.setPrimary(true));
        core.registerBean(Accounts.class, () -> new Accounts(authoring));
        core.register(
                ContentCodec.class, EntryConfiguration.class, PublishingConfiguration.class, ReviewConfiguration.class);
        core.refresh();
        bulk = new BulkStore(authoring);
        var clock = core.getBean(StoreClock.class);
        var tagging = new Tagging(entries(), core.getBean(ContentCodec.class));
        core.getBean(Accounts.class).createAdministratorIfAbsent(Optional.of("a password for tests"));
        var reviewing = core.getBean(Reviewing.class);
        work = new ItemWork(bulk, entries(), core.getBean(Publishing.class), reviewing, tagging, clock);
        running = new RunningJobs(bulk, new Selecting(bulk, entries()), work, core.getBean(Leases.class), clock);
        jobs = new BulkJobs(bulk, entries(), reviewing, core.getBean(AuditLog.class), clock, () -> {});
    }

    /// Another node on the same databases.
    ///
    /// @param way what lies between it and a database
    BulkFixture another(UnaryOperator<MongoTemplate> way) {
        return new BulkFixture(store, way);
    }

    Entries entries() {
        return core.getBean(Entries.class);
    }

    /// Works until nothing is left to do.
    void run() {
        running.run(() -> true);
    }

    void run(BooleanSupplier goOn) {
        running.run(goOn);
    }

    /// What a node that died had taken is free again.
    void leasesRunOut() {
        core.getBean(AuthoringStore.class).template().remove(new Query(), "leases");
    }

    BulkJob begin(BulkAction action, Entry... entries) {
        return begin(action, null, false, named(entries));
    }

    BulkJob begin(BulkAction action, @Nullable Tag tag, boolean dryRun, Selection selection) {
        var assignee = action == BulkAction.ASSIGN ? new Assignee(ASSIGNEE, "2999-12-31") : null;
        return jobs.begin(new BulkWork(action, Set.of(), false, tag, assignee, dryRun), selection, AUTHOR);
    }

    static Selection named(Entry... entries) {
        return new Selection.Named(Arrays.stream(entries)
                .map(entry -> new Target(entry.type(), entry.id()))
                .toList());
    }

    /// Begins it and works until it has ended.
    BulkJob done(BulkAction action, Entry... entries) {
        var job = begin(action, entries);
        run();
        return jobs.get(job.id());
    }

    List<BulkItem> items(BulkJob job) {
        return jobs.items(job.id(), null, null, 10_000);
    }

    BulkItem item(BulkJob job, Entry entry) {
        return items(job).stream()
                .filter(item -> item.target().id().equals(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    Entry create(ContentType type, String content) {
        return entries().create(type, core.getBean(ContentCodec.class).read(type, json(content)), AUTHOR);
    }

    /// A page in Lithuanian that can be published.
    Entry page() {
        return create(
                ContentType.PAGES,
                "{'title':{'lt':'Puslapis %s'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}"
                        .formatted(UUID.randomUUID()));
    }

    Entry[] pages(int number) {
        var pages = new Entry[number];
        Arrays.setAll(pages, _ -> page());
        return pages;
    }

    Entry present(Entry entry) {
        return entries().findAnywhere(entry.id()).orElseThrow();
    }

    void publish(Entry entry, LocaleTag... locales) {
        core.getBean(Publishing.class)
                .publish(
                        present(entry),
                        EnumSet.copyOf(List.of(locales)),
                        false,
                        AUTHOR,
                        UUID.randomUUID().toString());
    }

    long head() {
        return core.getBean(Ledger.class).head();
    }

    /// What was done to an entry, in order; what a crash kept out of the log included.
    List<AuditRecord> acts(Entry entry) {
        core.getBean(EntryActs.class).sweep();
        var acts = new ArrayList<AuditRecord>();
        var ofEntry = AuditQuery.builder().entry(entry.id().value()).build();
        core.getBean(AuditLog.class).forEach(ofEntry, acts::add);
        return acts;
    }

    static JsonNode json(String singleQuoted) {
        return JSON.readTree(singleQuoted.replace('\'', '"'));
    }

    void close() {
        core.close();
    }
}
