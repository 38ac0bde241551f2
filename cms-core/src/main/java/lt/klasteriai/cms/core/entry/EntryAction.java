package lt.klasteriai.cms.core.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.entry.EntryDocument.TrashedDocument;
import lt.klasteriai.cms.model.value.Words;
import org.jspecify.annotations.Nullable;

/// What kind of change leads from one state of an entry to the next, as the audit log calls it.
enum EntryAction {
    CREATED,
    SAVED,
    PUBLISHED,
    WITHDRAWN,
    TRASHED,
    RESTORED,
    PURGED,
    SUBMITTED,
    APPROVED,
    REJECTED,
    ASSIGNED,
    COMMENTED,
    COMMENT_RESOLVED,
    COMMENT_REOPENED,
    CHANGED;

    static EntryAction between(@Nullable EntryDocument before, EntryDocument now) {
        if (before == null) {
            return CREATED;
        }
        if (!before.published().equals(now.published())) {
            return publishes(before, now) ? PUBLISHED : WITHDRAWN;
        }
        if (!Objects.equals(before.trashed(), now.trashed())) {
            return now.trashed() == null ? RESTORED : now.isPurging() ? PURGED : TRASHED;
        }
        if (before.current().number() != now.current().number()) {
            return SAVED;
        }
        return ReviewActs.between(before, now)
                .map(ReviewActs::action)
                .or(() -> commented(before.allComments(), now.allComments()))
                .orElse(CHANGED);
    }

    private static Optional<EntryAction> commented(List<Comment> before, List<Comment> now) {
        if (before.equals(now)) {
            return Optional.empty();
        }
        var known = before.stream().collect(Collectors.toMap(Comment::id, comment -> comment));
        return now.stream()
                .filter(comment -> !comment.equals(known.get(comment.id())))
                .map(comment -> !known.containsKey(comment.id())
                        ? COMMENTED
                        : comment.isOpen() ? COMMENT_REOPENED : COMMENT_RESOLVED)
                .findFirst();
    }

    private static boolean publishes(EntryDocument before, EntryDocument now) {
        return now.published().entrySet().stream()
                .filter(locale -> !locale.getValue().equals(before.published().get(locale.getKey())))
                .anyMatch(locale -> locale.getValue().revision() != null);
    }

    String word() {
        return "entry." + Words.of(this);
    }

    /// Who did it: where the entry says that itself, that one.
    String by(EntryDocument now, String atWork) {
        return switch (this) {
            case CREATED, SAVED -> now.current().by();
            case TRASHED ->
                Optional.ofNullable(now.trashed()).map(TrashedDocument::by).orElse(atWork);
            default -> atWork;
        };
    }
}
