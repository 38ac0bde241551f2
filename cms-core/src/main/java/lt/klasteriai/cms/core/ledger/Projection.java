package lt.klasteriai.cms.core.ledger;

import java.util.List;

/// Computes what a publication makes visible.
///
/// It must be a pure function of the publication, of immutable revisions and of the [Past]: several publishers may
/// compute the same publication, minutes apart, and must come to the same result.
public interface Projection {

    Outcome project(Publication publication, Past past);

    /// @param opened the new versions, with [PublishedVersion#from] at the publication's sequence
    /// @param closed the versions visible before it that are not visible from it on
    record Outcome(List<PublishedVersion> opened, List<PublishedVersion> closed) {}
}
