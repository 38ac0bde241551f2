package lt.klasteriai.cms.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.ledger.PublishedVersion.Relation;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;
import lt.klasteriai.cms.model.time.Timed;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class VersionRecordTests {

    private static final Instant CLOSES = Instant.parse("2026-03-29T00:59:59.999999999Z");

    @Test
    void everythingIsKept() throws IOException {
        var version = version(List.of(
                new Timed("state", null, CLOSES, "open"),
                new Timed("state", CLOSES, null, null),
                new Timed("labels/0/valid", null, CLOSES, true),
                new Timed("labels/0/valid", CLOSES, null, false)));

        assertThat(storedAndLoaded(version)).isEqualTo(version);
    }

    @Test
    void aValueThatNoTimelineMayHaveIsRefused() {
        var odd = version(List.of(new Timed("state", null, null, 1.5)));

        assertThatIllegalArgumentException().isThrownBy(() -> storedAndLoaded(odd));
    }

    private static PublishedVersion version(List<Timed> timeline) {
        return PublishedVersion.builder()
                .entry(new EntryId("01M8PBVDG6A3HK8ZP6647MDATC"))
                .type(ContentType.CLUSTERS)
                .locale(LocaleTag.LT)
                .from(7)
                .to(PublishedVersion.OPEN)
                .revision(3)
                .slug(new Slug("zaliasis-klasteris"))
                .title("Žaliasis „klasteris“ 🌱")
                .formerSlugs(List.of(new Slug("klasteris"), new Slug("zalias")))
                .references(new LinkedHashSet<>(List.of(new EntryId("B"), new EntryId("A"))))
                .relations(List.of(new Relation("partnerOf", new EntryId("A"))))
                .firstPublishedAt(Instant.parse("1969-12-31T23:59:59.5Z"))
                .publishedAt(Instant.parse("2026-01-01T00:00:00Z"))
                .updatedAt(Instant.parse("2026-01-02T00:00:00.001Z"))
                .changedAt(Instant.parse("2026-01-03T00:00:00Z"))
                .json("{\"title\":\"Žaliasis „klasteris“ 🌱\"}")
                .timeline(timeline)
                .build();
    }

    private static PublishedVersion storedAndLoaded(PublishedVersion version) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            var document = new Document();
            VersionRecord.store(version, document);
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
                writer.addDocument(document);
            }
            try (var reader = DirectoryReader.open(directory)) {
                return VersionRecord.load(reader.storedFields(), 0);
            }
        }
    }
}
