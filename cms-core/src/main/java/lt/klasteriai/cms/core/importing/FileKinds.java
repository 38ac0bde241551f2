package lt.klasteriai.cms.core.importing;

import java.util.Map;
import java.util.Optional;

/// The kinds of files there are. The name of a file decides its kind.
final class FileKinds {

    private static final Map<String, FileKind> BY_FILE_NAME = Map.of(
            "sectors.json", TermRows.of("sectors"),
            "ecosystems.json", TermRows.of("ecosystems"),
            "clusters.json", ClusterRows.KIND,
            "funding-calls.json", FundingCallRows.KIND,
            "policy-documents.json", PolicyDocumentRows.KIND,
            "news.json", NewsRows.KIND,
            "events.json", EventRows.KIND,
            "pages.json", PageRows.KIND);

    private FileKinds() {}

    static Optional<FileKind> named(String fileName) {
        return Optional.ofNullable(BY_FILE_NAME.get(fileName));
    }
}
