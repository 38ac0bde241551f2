package lt.klasteriai.cms.core.publishing;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryConfiguration;
import lt.klasteriai.cms.core.lease.LeaseConfiguration;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An editor's desk: authoring and publishing on an empty store, and a look at what the public sees.
final class PublishingFixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Entries entries;
    private final Publishing publishing;
    private final ContentCodec codec;
    private final Ledger ledger;

    /// @param more what is asked of publications beyond what publishing itself demands
    PublishingFixture(PublishingCheck... more) {
        var store = new TestStore();
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(AuthoringStore.class, store::authoring);
        context.registerBean(PublishedStore.class, store::published);
        context.registerBean(Clock.class, Clock::systemUTC, bean -> bean.setPrimary(true));
        for (int i = 0; i < more.length; i++) {
            var check = more[i];
            context.registerBean("check" + i, PublishingCheck.class, () -> check);
        }
        context.register(
                ContentCodec.class, LeaseConfiguration.class, EntryConfiguration.class, PublishingConfiguration.class);
        context.refresh();
        entries = context.getBean(Entries.class);
        publishing = context.getBean(Publishing.class);
        codec = context.getBean(ContentCodec.class);
        ledger = context.getBean(Ledger.class);
    }

    /// Content in JSON with single quotes.
    Entry create(ContentType type, String content) {
        return entries.create(type, codec.read(type, json(content)), "editor");
    }

    Entry patch(Entry entry, String mergePatch) {
        var present = entries.get(entry.type(), entry.id());
        return entries.patch(entry.type(), entry.id(), present.version(), json(mergePatch), "editor");
    }

    Receipt publish(Entry entry, LocaleTag... locales) {
        return publishing.publish(present(entry), EnumSet.copyOf(Arrays.asList(locales)), false, "editor", newKey());
    }

    Receipt publishSignificantUpdate(Entry entry, LocaleTag... locales) {
        return publishing.publish(present(entry), EnumSet.copyOf(Arrays.asList(locales)), true, "editor", newKey());
    }

    Receipt unpublish(Entry entry, LocaleTag... locales) {
        return publishing.unpublish(present(entry), EnumSet.copyOf(Arrays.asList(locales)), "editor", newKey());
    }

    Entry present(Entry entry) {
        return entries.get(entry.type(), entry.id());
    }

    Publishing publishing() {
        return publishing;
    }

    Ledger ledger() {
        return ledger;
    }

    Optional<PublishedVersion> version(EntryId entry, LocaleTag locale) {
        return versionAt(ledger.head(), entry, locale);
    }

    Optional<PublishedVersion> versionAt(long sequence, EntryId entry, LocaleTag locale) {
        return ledger.at(sequence).visible(List.of(entry)).stream()
                .filter(version -> version.locale() == locale)
                .findFirst();
    }

    /// What readers get now.
    JsonNode delivered(Entry entry, LocaleTag locale) {
        return deliveredAt(ledger.head(), entry, locale);
    }

    JsonNode deliveredAt(long sequence, Entry entry, LocaleTag locale) {
        return JSON.readTree(
                versionAt(sequence, entry.id(), locale).orElseThrow().json());
    }

    private static JsonNode json(String withSingleQuotes) {
        return JSON.readTree(withSingleQuotes.replace('\'', '"'));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
