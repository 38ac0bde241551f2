package lt.klasteriai.cms.admin.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.AuditQuery;
import lt.klasteriai.cms.core.audit.AuditRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The audit log as text: one JSON object a line, in UTF-8.
@Component
@RequiredArgsConstructor
class RecordLines {

    static final String NDJSON = "application/x-ndjson";

    private final AuditLog log;
    private final JsonMapper mapper;

    void write(AuditQuery query, OutputStream out) throws IOException {
        try {
            log.forEach(query, record -> write(record, out));
        } catch (UncheckedIOException callerIsGone) {
            throw callerIsGone.getCause();
        }
    }

    private void write(AuditRecord record, OutputStream out) {
        try {
            out.write(mapper.writeValueAsBytes(record));
            out.write('\n');
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }
}
