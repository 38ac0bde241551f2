package lt.klasteriai.cms.core.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lt.klasteriai.cms.core.account.AccountConfiguration;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.account.NewPassword;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.account.Username;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.AuditQuery;
import lt.klasteriai.cms.core.audit.AuditRecord;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.deletion.DeletionConfiguration;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.lease.LeaseConfiguration;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.release.ReleaseConfiguration;
import lt.klasteriai.cms.core.review.Reviewing.Move;
import lt.klasteriai.cms.core.schedule.ScheduleConfiguration;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A desk whose news is published after a review: `ona`, `jonas` and `vita` are editors who may also publish, `rasa` is
/// an
/// author, `petras` a reader.
final class ReviewFixture implements AutoCloseable {

    static final String ONA = "ona";
    static final String JONAS = "jonas";
    static final String RASA = "rasa";
    static final String PETRAS = "petras";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnnotationConfigApplicationContext core = new AnnotationConfigApplicationContext();

    ReviewFixture() {
        var store = new TestStore();
        core.registerBean(AuthoringStore.class, store::authoring);
        core.registerBean(PublishedStore.class, store::published);
        core.registerBean(Clock.class, Clock::systemUTC, bean -> bean.setPrimary(true));
        core.register(
                ContentCodec.class,
                LeaseConfiguration.class,
                AccountConfiguration.class,
                EntryConfiguration.class,
                PublishingConfiguration.class,
                ScheduleConfiguration.class,
                ReleaseConfiguration.class,
                DeletionConfiguration.class,
                ReviewConfiguration.class);
        core.refresh();
        account(ONA, Role.EDITOR, Role.PUBLISHER);
        account(JONAS, Role.EDITOR, Role.PUBLISHER);
        account(RASA, Role.AUTHOR);
        account(PETRAS, Role.READER);
        account("vita", Role.EDITOR, Role.PUBLISHER);
        review(ContentType.NEWS);
    }

    private void account(String name, Role... roles) {
        part(Accounts.class)
                .create(new Username(name), Set.of(roles), Optional.of(new NewPassword("a password for tests")));
    }

    ReviewPolicy review(ContentType type) {
        return part(ReviewPolicies.class)
                .set(part(ReviewPolicies.class).of(type).withOn(true));
    }

    <T> T part(Class<T> type) {
        return core.getBean(type);
    }

    Entries entries() {
        return part(Entries.class);
    }

    Reviewing reviewing() {
        return part(Reviewing.class);
    }

    /// News in both locales, by this author.
    Entry news(String by) {
        var title = "Žinia " + UUID.randomUUID();
        return create(ContentType.NEWS, """
                {'title':{'lt':'%1$s','en':'%1$s'},
                 'body':{'lt':{'format':'markdown','value':'Tekstas'},'en':{'format':'markdown','value':'Text'}}}""".formatted(title), by);
    }

    Entry create(ContentType type, String content, String by) {
        return entries().create(type, part(ContentCodec.class).read(type, json(content)), by);
    }

    Entry patch(Entry entry, String mergePatch, String by) {
        return entries().patch(entry.type(), entry.id(), present(entry).version(), json(mergePatch), by);
    }

    Entry present(Entry entry) {
        return entries().get(entry.type(), entry.id());
    }

    Move move(Entry entry, String by, LocaleTag... locales) {
        return new Move(entry.type(), entry.id(), present(entry).version(), EnumSet.copyOf(List.of(locales)), null, by);
    }

    Entry submit(Entry entry, String by, LocaleTag... locales) {
        return reviewing().submit(move(entry, by, locales));
    }

    Entry approve(Entry entry, String by, LocaleTag... locales) {
        return reviewing().approve(move(entry, by, locales));
    }

    Entry reject(Entry entry, String by, LocaleTag... locales) {
        return reviewing().reject(move(entry, by, locales));
    }

    Receipt publish(Entry entry, String by, LocaleTag... locales) {
        return part(Publishing.class).publish(present(entry), EnumSet.copyOf(List.of(locales)), false, by, newKey());
    }

    Optional<PublishedVersion> visible(EntryId entry, LocaleTag locale) {
        var ledger = part(Ledger.class);
        return ledger.at(ledger.head()).visible(List.of(entry)).stream()
                .filter(version -> version.locale() == locale)
                .findFirst();
    }

    List<AuditRecord> acts(Entry entry) {
        var acts = new ArrayList<AuditRecord>();
        part(AuditLog.class)
                .forEach(AuditQuery.builder().entry(entry.id().value()).build(), acts::add);
        return acts;
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static JsonNode json(String withSingleQuotes) {
        return JSON.readTree(withSingleQuotes.replace('\'', '"'));
    }

    @Override
    public void close() {
        core.close();
    }
}
