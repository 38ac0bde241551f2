package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.ledger.PublishedVersion.Relation;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;

/// A published version as it is kept in the index to be given out: the delivered bytes as they are, the rest beside.
final class VersionRecord {

    private static final Set<String> KEPT = Set.of(IndexFields.JSON, IndexFields.RECORD);

    private VersionRecord() {}

    static void store(PublishedVersion version, Document document) throws IOException {
        document.add(new StoredField(IndexFields.JSON, version.json().getBytes(StandardCharsets.UTF_8)));
        document.add(new StoredField(IndexFields.RECORD, packed(version)));
    }

    static PublishedVersion load(StoredFields fields, int number) throws IOException {
        var document = fields.document(number, KEPT);
        var record = new PackedInput(document.getBinaryValue(IndexFields.RECORD));
        return unpacked(record, document.getBinaryValue(IndexFields.JSON).utf8ToString());
    }

    private static byte[] packed(PublishedVersion version) throws IOException {
        var output = new PackedOutput();
        output.text(version.entry().value());
        output.text(version.type().segment());
        output.text(version.locale().tag());
        output.number(version.from());
        output.number(version.to());
        output.number(version.revision());
        output.text(version.slug().value());
        output.text(version.title());
        output.list(version.formerSlugs(), slug -> output.text(slug.value()));
        output.list(version.references(), entry -> output.text(entry.value()));
        output.list(version.relations(), relation -> {
            output.text(relation.inverse());
            output.text(relation.target().value());
        });
        output.instant(version.firstPublishedAt());
        output.instant(version.publishedAt());
        output.instant(version.updatedAt());
        output.instant(version.changedAt());
        output.list(version.timeline(), output::timed);
        return output.bytes();
    }

    private static PublishedVersion unpacked(PackedInput input, String json) throws IOException {
        return PublishedVersion.builder()
                .entry(new EntryId(input.text()))
                .type(ContentType.of(input.text()))
                .locale(LocaleTag.of(input.text()))
                .from(input.number())
                .to(input.number())
                .revision(Math.toIntExact(input.number()))
                .slug(new Slug(input.text()))
                .title(input.text())
                .formerSlugs(input.list(() -> new Slug(input.text())))
                .references(new LinkedHashSet<>(input.list(() -> new EntryId(input.text()))))
                .relations(input.list(() -> new Relation(input.text(), new EntryId(input.text()))))
                .firstPublishedAt(input.instant())
                .publishedAt(input.instant())
                .updatedAt(input.instant())
                .changedAt(input.instant())
                .timeline(input.list(input::timed))
                .json(json)
                .build();
    }
}
