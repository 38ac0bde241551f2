package lt.klasteriai.cms.core.entry;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.audit.Act;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.LastActs;
import lt.klasteriai.cms.core.entry.EntryStore.ActedDocument;

/// The last acts of all entries, which the entries themselves keep: what a crash kept out of the audit log is found
/// here and appended. Thread-safe.
public class EntryActs implements LastActs {

    private static final int AT_ONCE = 200;

    /// Longer than a write takes from the time that its act bears.
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final EntryStore store;
    private final Acts acts;
    private final AuditLog audit;

    EntryActs(EntryStore store, AuditLog audit) {
        this.store = store;
        this.acts = store.acts();
        this.audit = audit;
    }

    /// Appends what is missing of the acts since the last sweep. It costs what has been done since then.
    public void sweep() {
        var now = audit.now();
        var some = store.actedSince(audit.sweptUpTo(), "", AT_ONCE);
        while (!some.isEmpty()) {
            acts.appendMissing(some.stream().flatMap(EntryActs::actOf).toList());
            some = nextAfter(some.getLast());
        }
        audit.sweptUpTo(now.minus(MARGIN));
        audit.rememberHead();
        audit.forgetAnnounced();
    }

    private List<ActedDocument> nextAfter(ActedDocument last) {
        var act = last.act();
        return act == null ? List.of() : store.actedSince(act.at(), last.id(), AT_ONCE);
    }

    /// Those that had time to be recorded while the program runs: what is done at this moment is not among them.
    public LastActs settled() {
        return reader -> {
            var until = audit.now().minus(MARGIN);
            forEach(act -> {
                if (act.at().isBefore(until)) {
                    reader.accept(act);
                }
            });
        };
    }

    @Override
    public void forEach(Consumer<Act> reader) {
        var some = store.actedAfter("", AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().flatMap(EntryActs::actOf).forEach(reader);
            some = store.actedAfter(some.getLast().id(), AT_ONCE);
        }
    }

    private static Stream<Act> actOf(ActedDocument document) {
        var act = document.act();
        return act == null ? Stream.empty() : Stream.of(act.toAct(document.id(), document.type()));
    }
}
