package lt.klasteriai.cms.core.entry;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.id.Ids;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.taxonomy.Term;

/// Gives new entries their ids. The id of a term follows from the term.
@RequiredArgsConstructor
final class EntryIds {

    private final Clock clock;

    EntryId next(Content content) {
        return content instanceof Term term ? term.id() : new EntryId(Ids.next(clock.instant()));
    }
}
