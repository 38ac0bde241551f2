package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.FieldKind;
import lt.klasteriai.cms.core.search.query.Measure;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes what the index holds of one published version.
@Slf4j
final class VersionFields {

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
        var field = IndexFields.words(version.locale());
        JsonValues.words(entry).forEach(text -> document.add(new TextField(field, text, Store.NO)));
    }

    private void add(QueryField field) {
        if (field.timed()) {
            new TimedFields(document, field).add(version.timeline());
            return;
        }
        values(field).forEach(value -> addValue(field, value));
        JsonValues.at(entry, field.pointers().getFirst())
                .filter(any -> field.facetable())
                .forEach(value -> addTerm(IndexFields.facet(field), Letters.comparable(value)));
        if (values(field).findAny().isPresent()) {
            addTerm(IndexFields.PRESENT, field.name());
        }
    }

    private Stream<String> values(QueryField field) {
        return field.pointers().stream().flatMap(pointer -> JsonValues.at(entry, pointer));
    }

    private void addValue(QueryField field, String value) {
        if (field.kind().measurable()) {
            addPoint(field, value);
            return;
        }
        var comparable = Letters.comparable(value);
        addTerm(IndexFields.values(field), comparable);
        addTerm(IndexFields.folded(field), Letters.folded(comparable));
        if (field.sortable()) {
            addSortValue(field, comparable);
        }
    }

    /// A value that cannot be measured is served, but neither filtered nor sorted by: one odd value must not keep
    /// publications from readers.
    private void addPoint(QueryField field, String value) {
        try {
            long point = Measure.of(field.kind(), value).low();
            document.add(new LongField(IndexFields.values(field), point, Store.NO));
        } catch (IllegalArgumentException odd) {
            log.warn("{} of {} cannot be measured: {}", field.name(), version.id(), odd.getMessage());
        }
    }

    private void addSortValue(QueryField field, String value) {
        if (field.kind() != FieldKind.TEXT) {
            document.add(new SortedSetDocValuesField(IndexFields.sort(field), new BytesRef(value)));
            return;
        }
        for (var locale : LocaleTag.values()) {
            document.add(new SortedSetDocValuesField(IndexFields.sort(field, locale), Letters.sortKey(value, locale)));
        }
    }

    private void addTerm(String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }
}
