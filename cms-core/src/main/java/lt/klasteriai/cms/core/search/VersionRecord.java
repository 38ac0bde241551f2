package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import tools.jackson.databind.json.JsonMapper;

/// A published version as it is kept in the index to be given out: the delivered bytes as they are, the rest beside.
final class VersionRecord {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> KEPT = Set.of(IndexFields.JSON, IndexFields.RECORD);

    private VersionRecord() {}

    static void store(PublishedVersion version, Document document) {
        var record = version.toBuilder().json("").build();
        document.add(new StoredField(IndexFields.JSON, version.json().getBytes(StandardCharsets.UTF_8)));
        document.add(new StoredField(IndexFields.RECORD, MAPPER.writeValueAsBytes(record)));
    }

    static PublishedVersion load(StoredFields fields, int number) throws IOException {
        var document = fields.document(number, KEPT);
        var json = document.getBinaryValue(IndexFields.JSON);
        var record = document.getBinaryValue(IndexFields.RECORD);
        return MAPPER.readValue(record.bytes, record.offset, record.length, PublishedVersion.class).toBuilder()
                .json(json.utf8ToString())
                .build();
    }
}
