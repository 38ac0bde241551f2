package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.core.search.text.TextFields;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes what the index holds of one published version.
final class VersionFields {

    private static final long SECONDS_OF_DAY = Duration.ofDays(1).toSeconds();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Document document = new Document();
    private final PublishedVersion version;
    private final JsonNode entry;

    private VersionFields(PublishedVersion version) {
        this.version = version;
        this.entry = MAPPER.readTree(version.json());
    }

    static Document of(PublishedVersion version) throws IOException {
        var fields = new VersionFields(version);
        fields.addIdentity();
        fields.addInterval();
        fields.addClockChanges();
        fields.addAddresses();
        fields.addWords();
        QueryFields.of(version.type()).fields().forEach(fields::add);
        VersionRecord.store(version, fields.document);
        return fields.document;
    }

    private void addIdentity() {
        addTerm(IndexFields.VERSION, version.id());
        document.add(new SortedDocValuesField(IndexFields.VERSION, new BytesRef(version.id())));
        addTerm(IndexFields.ENTRY, version.entry().value());
        document.add(new SortedDocValuesField(
                IndexFields.ENTRY, new BytesRef(version.entry().value())));
        addTerm(IndexFields.TYPE, version.type().segment());
        addTerm(IndexFields.LOCALE, version.locale().tag());
    }

    private void addInterval() {
        document.add(new LongField(IndexFields.FROM, version.from(), Store.NO));
        document.add(new LongField(IndexFields.TO, version.to(), Store.NO));
        if (version.to() == PublishedVersion.OPEN) {
            addTerm(IndexFields.LIVE, IndexFields.LIVE);
        }
    }

    private void addClockChanges() {
        version.timeline().stream()
                .flatMap(timed -> Stream.of(Optional.ofNullable(timed.from()), Optional.ofNullable(timed.until())))
                .flatMap(Optional::stream)
                .map(Instant::toEpochMilli)
                .distinct()
                .forEach(at -> document.add(new SortedNumericDocValuesField(IndexFields.CLOCK_CHANGE, at)));
    }

    private void addAddresses() {
        addTerm(IndexFields.SLUG, version.slug().value());
        version.formerSlugs().forEach(slug -> addTerm(IndexFields.FORMER_SLUG, slug.value()));
    }

    private void addWords() {
        TextFields.add(document, entry, version.locale(), recent().getEpochSecond() / SECONDS_OF_DAY);
    }

    /// When readers were last told of an update, or else when it first appeared.
    private Instant recent() {
        boolean updated = version.updatedAt().isAfter(version.publishedAt());
        return updated ? version.updatedAt() : version.firstPublishedAt();
    }

    private void add(QueryField field) {
        if (field.timed()) {
            new TimedFields(document, field).add(version.timeline());
        } else {
            new FieldValues(document, field, version.id()).add(entry);
        }
    }

    private void addTerm(String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }
}
