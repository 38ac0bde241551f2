package lt.klasteriai.cms.core.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.audit.Verification.Fault;
import lt.klasteriai.cms.core.audit.Verification.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/// Reads the whole chain, record by record, and then looks whether it ends where it should.
@RequiredArgsConstructor
final class Verifying {

    private static final int AT_ONCE = 1000;

    private final AuditStore store;

    /// By entry, where its acts have come to.
    private final Map<String, LastState> states = new HashMap<>();

    private @Nullable RecordDocument last;
    private @Nullable Fault fault;

    /// What the last act on an entry left.
    private record LastState(String fact, @Nullable String after) {}

    Verification verify(@Nullable Head witness, LastActs lastActs) {
        var heads =
                Stream.concat(Stream.ofNullable(witness), remembered().stream()).toList();
        read();
        heads.forEach(this::checkReached);
        lastActs.forEach(this::checkRecorded);
        var head = last == null ? null : new Head(last.number(), last.hash());
        return new Verification(fault == null, numberOf(last), head, fault);
    }

    private Optional<Head> remembered() {
        return store.mark(MarkDocument.HEAD).flatMap(mark -> {
            var number = mark.number();
            var hash = mark.hash();
            return number == null || hash == null ? Optional.empty() : Optional.of(new Head(number, hash));
        });
    }

    private void read() {
        var some = store.after(Long.MIN_VALUE, new Criteria(), AT_ONCE);
        while (!some.isEmpty() && fault == null) {
            for (var record : some) {
                checkPlace(record);
                checkEntry(record);
                last = record;
            }
            some = store.after(some.getLast().number(), new Criteria(), AT_ONCE);
        }
    }

    private void checkPlace(RecordDocument record) {
        long expected = numberOf(last) + 1;
        if (record.number() != expected) {
            found(expected, Kind.MISSING, "The record is not there; the next one is " + record.number() + ".");
        }
        if (!record.computedHash().equals(record.hash())) {
            found(record.number(), Kind.CHANGED, "The record does not have the content that its hash was made of.");
        }
        if (!record.previous().equals(last == null ? RecordDocument.NOTHING : last.hash())) {
            found(record.number(), Kind.UNLINKED, "The record does not name the hash of the one before it.");
        }
    }

    private void checkEntry(RecordDocument record) {
        var entry = record.entry();
        if (entry == null || (record.before() == null && record.after() == null)) {
            return;
        }
        var last = states.put(entry, new LastState(record.fact(), record.after()));
        if (last != null && !Objects.equals(record.before(), last.after())) {
            found(
                    record.number(),
                    Kind.GAP_IN_ENTRY,
                    "The state before the act is not the one that the last act on the entry left: the entry was changed"
                            + " in another way.");
        }
    }

    private void checkReached(Head head) {
        var there = store.find(head.number());
        if (there.isEmpty()) {
            found(head.number(), Kind.CUT_OFF, "The chain once reached this record, which is not there.");
        } else if (!there.get().hash().equals(head.hash())) {
            found(head.number(), Kind.REWRITTEN, "The record once had another hash: " + head.hash() + ".");
        }
    }

    private void checkRecorded(Act act) {
        var state = states.get(String.valueOf(act.entry()));
        boolean recorded = state != null && state.fact().equals(act.fact());
        if (fault == null && !recorded && store.present(List.of(act.fact())).isEmpty()) {
            found(
                    numberOf(last) + 1,
                    Kind.ACT_NOT_RECORDED,
                    "The last act on the entry " + act.entry() + " (" + act.action() + " by " + act.by()
                            + ") is not recorded; a program that runs records it within a minute.");
        }
    }

    /// The first one counts.
    private void found(long number, Kind kind, String detail) {
        if (fault == null) {
            fault = new Fault(number, kind, detail);
        }
    }

    private static long numberOf(@Nullable RecordDocument record) {
        return record == null ? 0 : record.number();
    }
}
