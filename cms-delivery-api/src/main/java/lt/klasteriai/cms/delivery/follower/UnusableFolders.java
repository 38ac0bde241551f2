package lt.klasteriai.cms.delivery.follower;

import lt.klasteriai.cms.core.search.IndexFolderUnusable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells whoever starts the program in a few words why its folder cannot be used. The framework finds it by name.
final class UnusableFolders extends AbstractFailureAnalyzer<IndexFolderUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IndexFolderUnusable cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Name another folder in CMS_DATA_DIR or cms.delivery.index-dir, or let this user write there.",
                cause);
    }
}
