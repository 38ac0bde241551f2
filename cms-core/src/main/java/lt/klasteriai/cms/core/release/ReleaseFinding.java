package lt.klasteriai.cms.core.release;

import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.model.entry.EntryId;

/// Something to be said of one action of a release before it is published.
///
/// @param action its position in the release, from 0
/// @param entry the entry that it is about
/// @param inContent whether the finding points into the content that is to be published; otherwise into the action
public record ReleaseFinding(int action, EntryId entry, boolean inContent, Finding finding) {

    public boolean isError() {
        return finding.isError();
    }
}
