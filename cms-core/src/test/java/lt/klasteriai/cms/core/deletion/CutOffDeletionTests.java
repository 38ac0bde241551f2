package lt.klasteriai.cms.core.deletion;

import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.store.MomentTemplate;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/// The process dies before or after each of its writes; the same request, sent to another one, does the rest.
class CutOffDeletionTests {

    private static final class Crash extends RuntimeException {}

    /// A way to a database that ends at some write of the deletion. What goes on in the background is not counted.
    private static MongoTemplate crashing(MongoTemplate real, AtomicInteger untilCrash) {
        var deleting = Thread.currentThread();
        return new MomentTemplate(real, _ -> {
            if (Thread.currentThread().equals(deleting) && untilCrash.getAndDecrement() == 0) {
                throw new Crash();
            }
        });
    }

    @Test
    void whereverItIsCutOffReadersSeeTheOldOrTheNewAndTheSameRequestDoesTheRest() {
        int moment = 0;
        while (crashesAndHeals(moment)) {
            moment++;
        }
        assertThat(moment).isGreaterThan(15);
    }

    /// @return false when the deletion ends before it comes to that moment
    private static boolean crashesAndHeals(int moment) {
        var desk = new DeletionFixture();
        var old = desk.publish(desk.cluster("Senas"), LT, EN);
        var fresh = desk.publish(desk.cluster("Naujas"), LT, EN);
        var seen = desk.publish(desk.newsAbout(old), LT, EN);
        var unseen = desk.newsAbout(old, fresh);
        var treatments = Map.<EntryId, Treatment>of(
                seen.id(), new Treatment.Replace(fresh.id()), unseen.id(), new Treatment.Remove());
        var untilCrash = new AtomicInteger(Integer.MAX_VALUE);
        var dying = desk.another(template -> crashing(template, untilCrash));

        untilCrash.set(moment);
        boolean crashed = crashes(dying, old, treatments);
        if (crashed) {
            var healthy = desk.another(template -> template);
            assertOldOrNew(healthy, old, seen);
            if (healthy.present(old).trashed() == null) {
                healthy.delete(old, treatments, null);
            }
        }
        assertDeleted(desk, old, seen, unseen);
        return crashed;
    }

    private static boolean crashes(DeletionFixture dying, Entry old, Map<EntryId, Treatment> treatments) {
        try {
            dying.delete(old, treatments, null);
            return false;
        } catch (Crash crash) {
            return true;
        }
    }

    private static void assertOldOrNew(DeletionFixture desk, Entry old, Entry seen) {
        boolean withdrawn = desk.delivered(old, LT).isMissingNode();
        for (var locale : LocaleTag.values()) {
            assertThat(desk.delivered(old, locale).isMissingNode()).isEqualTo(withdrawn);
            assertThat(desk.delivered(seen, locale).at("/clusters/0/title").asString())
                    .isEqualTo(withdrawn ? "Naujas" : "Senas");
        }
    }

    private static void assertDeleted(DeletionFixture desk, Entry old, Entry seen, Entry unseen) {
        assertOldOrNew(desk, old, seen);
        assertThat(desk.delivered(old, LT).isMissingNode()).isTrue();
        assertThat(desk.present(old).trashed()).isNotNull();
        assertThat(desk.present(seen).current().number()).isEqualTo(2);
        assertThat(desk.present(unseen).current().number()).isEqualTo(2);
        assertThat(desk.entries().referrers(old.id())).isEmpty();
    }
}
