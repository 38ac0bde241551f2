package lt.klasteriai.cms.core.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.audit.Act;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.Origin;
import lt.klasteriai.cms.core.entry.EntryDocument.PublishedDocument;
import lt.klasteriai.cms.core.recent.Recent;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoWriter;

/// What is done to entries, for the audit log. No transaction holds an entry and the log together; instead:
///
/// 1. The act is stored in the entry, in the very write that is the change.
/// 2. Before an entry is written again, its last act is made sure to be in the log.
/// 3. After the write, the act is appended.
///
/// A crash between leaves an act in its entry, and whoever comes next (the next change, or [EntryActs] within a minute)
/// appends it. The name of the act makes appending it twice the same as once.
@RequiredArgsConstructor
final class Acts {

    private static final int MOST_REMEMBERED = 20_000;

    private final AuditLog audit;
    private final MongoWriter<Object> writer;

    /// Acts that are in the log as this node knows; spares looking.
    private final Recent<String, Boolean> recorded = new Recent<>(MOST_REMEMBERED);

    /// A new entry with the act that makes it.
    EntryDocument withFirst(EntryDocument created) {
        return created.withAct(act(1, null, created, hash(created)));
    }

    /// The entry as it is to be written, with the act that this is. What editors do not see is no act.
    EntryDocument withNext(EntryDocument present, EntryDocument next) {
        var before = hash(present);
        var after = hash(next);
        if (before.equals(after)) {
            return next;
        }
        var last = present.act();
        var act = act(last == null ? 1 : last.number() + 1, present, next, after);
        return next.withAct(act.withBefore(before));
    }

    private ActDocument act(int number, @Nullable EntryDocument before, EntryDocument now, String hash) {
        var origin = Origin.current();
        var action = EntryAction.between(before, now);
        return new ActDocument(
                number,
                audit.now(),
                action.by(now, origin.account()),
                origin.address(),
                origin.token(),
                action.word(),
                null,
                action == EntryAction.PURGED ? null : hash,
                details(action, before, now));
    }

    private static Map<String, String> details(EntryAction action, @Nullable EntryDocument before, EntryDocument now) {
        return switch (action) {
            case CREATED, SAVED ->
                Map.of("revision", String.valueOf(now.current().number()));
            case PUBLISHED, WITHDRAWN -> publicationDetails(before, now);
            case SUBMITTED, APPROVED, REJECTED, ASSIGNED ->
                ReviewActs.between(Objects.requireNonNull(before), now)
                        .map(ReviewActs::details)
                        .orElse(Map.of());
            case COMMENTED, COMMENT_RESOLVED, COMMENT_REOPENED, TRASHED, RESTORED, PURGED, CHANGED -> Map.of();
        };
    }

    private static Map<String, String> publicationDetails(@Nullable EntryDocument before, EntryDocument now) {
        var earlier = before == null ? Map.<String, PublishedDocument>of() : before.published();
        var changed = new TreeMap<>(now.published());
        changed.entrySet().removeAll(earlier.entrySet());
        var details = new TreeMap<String, String>();
        changed.values().forEach(each -> details.put("sequence", String.valueOf(each.sequence())));
        put(details, "published", changed, false);
        put(details, "withdrawn", changed, true);
        return details;
    }

    private static void put(
            Map<String, String> details, String name, Map<String, PublishedDocument> changed, boolean withdrawn) {
        var locales = changed.entrySet().stream()
                .filter(each -> (each.getValue().revision() == null) == withdrawn)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        if (!locales.isEmpty()) {
            details.put(name, locales);
        }
    }

    /// The content, by far the largest part, is already what is stored; so it need not be converted.
    private String hash(EntryDocument document) {
        var current = document.current();
        var stored = new Document();
        writer.write(document.withCurrent(current.withContent(new Document())), stored);
        stored.get(EntryDocument.CURRENT, Document.class).put(RevisionDocument.CONTENT, current.content());
        return StateHash.of(stored);
    }

    /// Appends what has just been done.
    void append(List<Act> done) {
        audit.append(done);
        done.forEach(this::remember);
    }

    /// Makes sure that what was done some time ago, here or elsewhere, is in the log.
    void appendMissing(List<Act> done) {
        var unknown =
                done.stream().filter(act -> recorded.find(act.fact()).isEmpty()).toList();
        audit.appendMissing(unknown);
        unknown.forEach(this::remember);
    }

    private void remember(Act act) {
        recorded.remember(act.fact(), true);
    }

    static List<Act> lastOf(EntryDocument document) {
        var act = document.act();
        return act == null ? List.of() : List.of(act.toAct(document.id(), document.type()));
    }
}
