package lt.klasteriai.cms.core.bulk;

import java.util.Set;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What is to be done to each entry of a job.
///
/// @param locales where to publish, withdraw or assign; empty for all that the draft has a title in, or that readers
/// see it in
/// @param significant whether readers should be told of what is published
/// @param tag the term to add or to take out; null for other actions
/// @param assignee to whom entries are given; null for other actions
/// @param dryRun whether it is only to be found out what would be done
public record BulkWork(
        BulkAction action,
        Set<LocaleTag> locales,
        boolean significant,
        @Nullable Tag tag,
        @Nullable Assignee assignee,
        boolean dryRun) {

    public BulkWork {
        locales = Set.copyOf(locales);
        if (action.isAboutTerm() != (tag != null)) {
            throw new IllegalArgumentException("a term belongs to tagging");
        }
        if ((action == BulkAction.ASSIGN) != (assignee != null)) {
            throw new IllegalArgumentException("an assignee belongs to assigning");
        }
    }
}
