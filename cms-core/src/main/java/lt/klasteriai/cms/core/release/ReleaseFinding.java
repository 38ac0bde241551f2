package lt.klasteriai.cms.core.release;

import lt.klasteriai.cms.core.publishing.Finding;

/// Something to be said of one action of a release before it is published.
///
/// @param action its position in the release, from 0
public record ReleaseFinding(int action, Finding finding) {

    boolean isError() {
        return finding.isError();
    }
}
