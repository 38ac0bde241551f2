package lt.klasteriai.cms.admin.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import lt.klasteriai.cms.core.importing.ContentFile;
import tools.jackson.databind.JsonNode;

/// Content files to take over together.
record ImportRequest(@JsonProperty(required = true) List<FileRequest> files) {

    /// One of the files.
    ///
    /// @param name says what the rows are, e.g. `clusters.json`
    /// @param rows a list of objects
    record FileRequest(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) JsonNode rows) {

        ContentFile toContentFile() {
            return new ContentFile(name, rows.toString());
        }
    }

    List<ContentFile> contentFiles() {
        return files.stream().map(FileRequest::toContentFile).toList();
    }
}
