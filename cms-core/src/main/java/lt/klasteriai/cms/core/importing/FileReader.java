package lt.klasteriai.cms.core.importing;

import java.util.List;
import lombok.RequiredArgsConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads content files into rows and keeps a list of what is wrong with them.
@RequiredArgsConstructor
final class FileReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<BadRow> badRows;

    List<Row> read(ContentFile file) {
        var kind = FileKinds.named(file.name());
        if (kind.isEmpty()) {
            return reject(file, "unknown-file", "no kind of content has a file of this name");
        }
        try {
            return rows(file, kind.get(), JSON.readTree(file.json()));
        } catch (JacksonException malformed) {
            return reject(
                    file,
                    "malformed",
                    "not JSON: line " + malformed.getLocation().getLineNr());
        }
    }

    private List<Row> rows(ContentFile file, FileKind kind, JsonNode json) {
        return json.isArray()
                ? new RowReader(file.name(), kind, badRows).readAll(json)
                : reject(file, "wrong-type", "a content file is a list of rows");
    }

    private List<Row> reject(ContentFile file, String code, String detail) {
        badRows.add(new BadRow(file.name(), 0, "", code, detail));
        return List.of();
    }
}
