package lt.klasteriai.cms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.lease.LeaseConfiguration;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.PublishingConfiguration;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.release.ReleaseConfiguration;
import lt.klasteriai.cms.core.release.Releases;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An editor's desk with authoring, publishing, schedules and releases, as a node of the admin program has them.
public final class DeskFixture implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /// On an empty store; looks for what is due all the time.
    public DeskFixture() {
        this(new TestStore());
    }

    private DeskFixture(TestStore store) {
        this(store.authoring(), store.published(), Map.of("cms.schedules.look-every", "10ms"));
    }

    /// On a store that others may work on as well.
    public DeskFixture(AuthoringStore authoring, PublishedStore published, Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(AuthoringStore.class, () -> authoring);
        context.registerBean(PublishedStore.class, () -> published);
        context.registerBean(Clock.class, Clock::systemUTC, bean -> bean.setPrimary(true));
        context.register(
                ContentCodec.class,
                LeaseConfiguration.class,
                EntryConfiguration.class,
                PublishingConfiguration.class,
                ScheduleConfiguration.class,
                ReleaseConfiguration.class);
        context.refresh();
    }

    /// Something that the node is made of.
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// The store's time.
    public Instant now() {
        return part(StoreClock.class).instant();
    }

    /// The door to schedules.
    public Schedules schedules() {
        return part(Schedules.class);
    }

    /// The door to releases.
    public Releases releases() {
        return part(Releases.class);
    }

    /// Content in JSON with single quotes.
    public Entry create(ContentType type, String content) {
        return part(Entries.class).create(type, part(ContentCodec.class).read(type, json(content)), "editor");
    }

    /// A page with this title in Lithuanian and in English, of which there is no other.
    public Entry page(String title) {
        var unique = title + " " + UUID.randomUUID();
        return create(ContentType.PAGES, """
                {'title':{'lt':'%1$s','en':'%1$s'},
                 'body':{'lt':{'format':'markdown','value':'Tekstas'},'en':{'format':'markdown','value':'Text'}}}""".formatted(unique));
    }

    /// News in Lithuanian with further fields, each with a comma before it.
    public Entry news(String more) {
        return create(ContentType.NEWS, """
                {'title':{'lt':'Žinia %s'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}%s}""".formatted(UUID.randomUUID(), more));
    }

    /// Saves a merge patch in JSON with single quotes.
    public Entry patch(Entry entry, String mergePatch) {
        var present = present(entry);
        return part(Entries.class).patch(entry.type(), entry.id(), present.version(), json(mergePatch), "editor");
    }

    /// The entry as it is now.
    public Entry present(Entry entry) {
        return part(Entries.class).get(entry.type(), entry.id());
    }

    /// Publishes the newest revision at once.
    public Receipt publish(Entry entry, LocaleTag... locales) {
        return part(Publishing.class)
                .publish(present(entry), EnumSet.copyOf(List.of(locales)), false, "editor", newKey());
    }

    /// A schedule of the newest revision in Lithuanian, after a while.
    public NewSchedule wanted(ScheduleAction action, Entry entry, Duration after) {
        return NewSchedule.builder()
                .action(action)
                .type(entry.type())
                .entry(entry.id())
                .locales(EnumSet.of(LocaleTag.LT))
                .at(in(after))
                .origin(ScheduleOrigin.EDITOR)
                .key(newKey())
                .build();
    }

    /// A time ahead.
    public Appointment in(Duration after) {
        return Appointment.of(now().plus(after).truncatedTo(ChronoUnit.MILLIS).toString(), "UTC");
    }

    /// What readers see of an entry; empty while they see nothing.
    public Optional<PublishedVersion> visible(EntryId entry, LocaleTag locale) {
        var ledger = part(Ledger.class);
        return ledger.at(ledger.head()).visible(List.of(entry)).stream()
                .filter(version -> version.locale() == locale)
                .findFirst();
    }

    /// The schedule once it is neither scheduled nor being executed any more.
    public Schedule settled(Schedule schedule) {
        await(() -> !ScheduleStore.OPEN.contains(schedules().get(schedule.id()).state()));
        return schedules().get(schedule.id());
    }

    /// Looks again and again until something holds.
    public static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for too long").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    /// A text that nothing else has.
    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static JsonNode json(String withSingleQuotes) {
        return JSON.readTree(withSingleQuotes.replace('\'', '"'));
    }

    @Override
    public void close() {
        context.close();
    }
}
