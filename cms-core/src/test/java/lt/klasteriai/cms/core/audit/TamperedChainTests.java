package lt.klasteriai.cms.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import lt.klasteriai.cms.core.audit.Verification.Kind;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.TestStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// Somebody who can write the database changes the log; the verification names the first bad place.
class TamperedChainTests {

    private static final int RECORDS = 9;

    private final AuthoringStore store = new TestStore().authoring();
    private final AuditLog log = new AuditLog(store, Clock.systemUTC());

    @BeforeEach
    void someActs() {
        LongStream.rangeClosed(1, RECORDS)
                .forEach(number -> log.record("user.created", "users/" + number, Map.of("role", "editor")));
        log.rememberHead();
    }

    @Test
    void anUntouchedChainIsWhole() {
        var found = log.verify(null, LastActs.NONE);

        assertThat(found.whole()).isTrue();
        assertThat(found.records()).isEqualTo(RECORDS);
        assertThat(found.fault()).isNull();
    }

    @Test
    void aRecordTakenOutIsMissed() {
        remove(5);

        assertFault(5, Kind.MISSING);
    }

    @Test
    void theFirstRecordTakenOutIsMissed() {
        remove(1);

        assertFault(1, Kind.MISSING);
    }

    @Test
    void aChangedRecordIsFound() {
        set(4, "by", "somebody else");

        assertFault(4, Kind.CHANGED);
    }

    @Test
    void aChangedDetailIsFound() {
        set(4, "details.role", "administrator");

        assertFault(4, Kind.CHANGED);
    }

    @Test
    void aFieldTakenAwayIsFound() {
        store.template().updateFirst(is(4), new Update().unset("subject"), RecordDocument.COLLECTION);

        assertFault(4, Kind.CHANGED);
    }

    @Test
    void aChangedRecordWithAFittingHashIsFoundAtTheNext() {
        var forged = record(4).withBy("somebody else");
        set(4, "by", forged.by());
        set(4, "hash", forged.computedHash());

        assertFault(5, Kind.UNLINKED);
    }

    @Test
    void twoRecordsThatChangedPlacesAreFound() {
        var third = document(3);
        var fourth = document(4);
        remove(3);
        remove(4);
        store.template().insert(third.append("_id", 4L), RecordDocument.COLLECTION);
        store.template().insert(fourth.append("_id", 3L), RecordDocument.COLLECTION);

        assertFault(3, Kind.CHANGED);
    }

    @Test
    void aRecordPutInIsFound() {
        var last = record(RECORDS);
        var act = log.act(Origin.SYSTEM, "user.deleted").build();
        store.template().insert(RecordDocument.of(act, RECORDS + 1, last.previous()));

        assertFault(RECORDS + 1, Kind.UNLINKED);
    }

    @Test
    void anEndCutOffIsMissed() {
        remove(RECORDS);
        remove(RECORDS - 1);

        assertFault(RECORDS, Kind.CUT_OFF);
    }

    @Test
    void allCutOffIsMissed() {
        store.template().remove(query(where("_id").gt(0)), RecordDocument.COLLECTION);

        assertFault(RECORDS, Kind.CUT_OFF);
    }

    @Test
    void aChainMadeAnewIsFoundByWhoeverNotedItsHead() {
        var noted = Objects.requireNonNull(log.verify(null, LastActs.NONE).head());
        store.template().dropCollection(RecordDocument.COLLECTION);
        store.template().dropCollection(MarkDocument.class);
        var anew = new AuditLog(store, Clock.systemUTC());
        for (int i = 0; i < RECORDS; i++) {
            anew.record("user.created", "users/forged", Map.of());
        }

        assertThat(anew.verify(null, LastActs.NONE).whole()).isTrue();
        assertThat(faultOf(anew.verify(noted, LastActs.NONE)).kind()).isEqualTo(Kind.REWRITTEN);
    }

    @Test
    void aStateThatNoActMadeIsFound() {
        log.append(List.of(entryAct("one", null, "aa"), entryAct("two", "aa", "bb"), entryAct("three", "xx", "cc")));

        assertFault(RECORDS + 3, Kind.GAP_IN_ENTRY);
    }

    @Test
    void anActThatAnEntryKnowsOfAndTheLogDoesNotIsMissed() {
        log.append(List.of(entryAct("one", null, "aa")));
        var lost = entryAct("two", "aa", "bb");

        assertThat(log.verify(null, reader -> reader.accept(entryAct("one", null, "aa")))
                        .whole())
                .isTrue();
        assertThat(faultOf(log.verify(null, reader -> reader.accept(lost))).kind())
                .isEqualTo(Kind.ACT_NOT_RECORDED);
    }

    private Act entryAct(String fact, @Nullable String before, String after) {
        return log.act(Origin.SYSTEM, "entry.saved")
                .fact(fact)
                .entry("e")
                .before(before)
                .after(after)
                .build();
    }

    private void assertFault(long number, Kind kind) {
        var found = log.verify(null, LastActs.NONE);
        assertThat(found.whole()).isFalse();
        assertThat(faultOf(found)).extracting("number", "kind").containsExactly(number, kind);
    }

    private static Verification.Fault faultOf(Verification found) {
        return Objects.requireNonNull(found.fault());
    }

    private static Query is(long number) {
        return query(where("_id").is(number));
    }

    private void remove(long number) {
        store.template().remove(is(number), RecordDocument.COLLECTION);
    }

    private void set(long number, String field, String value) {
        store.template().updateFirst(is(number), Update.update(field, value), RecordDocument.COLLECTION);
    }

    private RecordDocument record(long number) {
        return Objects.requireNonNull(store.template().findById(number, RecordDocument.class));
    }

    private Document document(long number) {
        return Objects.requireNonNull(store.template().findById(number, Document.class, RecordDocument.COLLECTION));
    }
}
