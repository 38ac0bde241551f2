package lt.klasteriai.cms.core.publishing;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lt.klasteriai.cms.core.entry.RevisionId;
import lt.klasteriai.cms.model.entry.Content;

/// Where a rendering finds what it renders. The same arguments give the same content for ever.
@FunctionalInterface
interface RevisionSource {

    /// @throws lt.klasteriai.cms.core.entry.RevisionNotFound when one of them never was
    /// @throws lt.klasteriai.cms.core.entry.RevisionThinned when one of them was thinned out
    Map<RevisionId, Content> contents(Collection<RevisionId> revisions);

    default Content content(RevisionId revision) {
        return Objects.requireNonNull(contents(Set.of(revision)).get(revision));
    }
}
