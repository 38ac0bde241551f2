package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.model.entry.ContentType.NEWS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.Publication;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Authoring on an empty database, with a clock that moves on at each look and a public side that says what it is told.
final class EntryFixture {

    static final String EDITOR = "rasa";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final AuthoringStore store = new TestStore().authoring();
    final ContentCodec codec = new ContentCodec();
    final Map<EntryId, Set<LocaleTag>> publishedReferrers = new HashMap<>();
    final Entries entries = entriesOn(store);
    final Revisions revisions = new Revisions(store, codec);
    private long sequence;

    Entries entriesOn(AuthoringStore other) {
        return new Entries(other, codec, target -> publishedReferrers, new TickingClock());
    }

    static JsonNode json(String singleQuoted) {
        return JSON.readTree(singleQuoted.replace('\'', '"'));
    }

    Content content(ContentType type, String singleQuoted) {
        return codec.read(type, json(singleQuoted));
    }

    Content titled(String title) {
        return content(NEWS, "{'title':{'lt':'" + title + "'}}");
    }

    Entry createNews(String title) {
        return entries.create(NEWS, titled(title), EDITOR);
    }

    Entry rename(Entry entry, String title) {
        return entries.patch(
                entry.type(), entry.id(), entry.version(), json("{'title':{'lt':'" + title + "'}}"), EDITOR);
    }

    Entry patch(Entry entry, String singleQuoted) {
        return entries.patch(entry.type(), entry.id(), entry.version(), json(singleQuoted), EDITOR);
    }

    Entry present(Entry entry) {
        return entries.findAnywhere(entry.id()).orElseThrow();
    }

    /// As publishing does it: archive, commit to the ledger, tell the entry.
    Entry publish(Entry entry, LocaleTag... locales) {
        revisions.archive(entry, Set.of(locales));
        var changes = Stream.of(locales)
                .<Change>map(locale -> new Change.Publish(
                        entry.id(), entry.type(), locale, entry.current().number(), false))
                .toList();
        entries.applyPublication(publication(changes));
        return present(entry);
    }

    Entry withdraw(Entry entry, LocaleTag locale) {
        entries.applyPublication(publication(List.of(new Change.Withdraw(entry.id(), entry.type(), locale))));
        return present(entry);
    }

    Publication publication(List<Change> changes) {
        sequence++;
        return new Publication(sequence, List.of("key-" + sequence), Instant.ofEpochSecond(sequence), EDITOR, changes);
    }

    static String slugOf(Entry entry, LocaleTag locale) {
        var slug = entry.current().content().common().slug().in(locale);
        return slug == null ? "" : slug.value();
    }

    /// The numbers of all revisions, the newest first.
    List<Integer> history(Entry entry) {
        return revisions.list(entry.id(), Integer.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(Revision::number)
                .toList();
    }

    private static final class TickingClock extends Clock {

        private final AtomicLong looks = new AtomicLong();

        @Override
        public Instant instant() {
            return Instant.parse("2026-03-01T08:00:00Z").plus(Duration.ofSeconds(looks.getAndIncrement()));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
