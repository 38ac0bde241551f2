package lt.klasteriai.cms.core.bulk;

import static lt.klasteriai.cms.core.bulk.BulkFixture.named;
import static lt.klasteriai.cms.model.entry.ContentType.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.result.UpdateResult;
import java.util.concurrent.atomic.AtomicInteger;
import lt.klasteriai.cms.core.audit.AuditRecord;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.store.MomentTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/// The node dies before or after each of its writes; another one goes on, and no item is done twice.
class CrashedJobsTests {

    private static final Tag HEALTH = new Tag("sectors", "health");

    /// Evenly over all writes that a job of two entries takes.
    private static final int CRASHES = Integer.getInteger("cms.test.crashes", 6);

    private static final class Crash extends Error {}

    /// A way to a database that ends at some write: whoever is dead gives no lease back either.
    private static final class CrashingTemplate extends MomentTemplate {

        CrashingTemplate(MongoTemplate real, AtomicInteger untilCrash) {
            super(real, _ -> {
                if (untilCrash.get() < 0 || untilCrash.getAndDecrement() == 0) {
                    throw new Crash();
                }
            });
        }

        @Override
        public UpdateResult updateFirst(Query query, UpdateDefinition update, Class<?> type) {
            moment();
            var updated = super.updateFirst(query, update, type);
            moment();
            return updated;
        }
    }

    @ParameterizedTest
    @EnumSource(value = BulkAction.class, mode = Mode.EXCLUDE, names = "UNTAG")
    void whereverItDiesAnotherGoesOnAndEveryItemIsDoneOnce(BulkAction action) {
        int moments = momentsUntilCrash(action, Integer.MAX_VALUE);
        assertThat(moments).isGreaterThan(15);

        for (int i = 0; i < CRASHES; i++) {
            int moment = i * moments / CRASHES;
            assertThat(momentsUntilCrash(action, moment)).isEqualTo(moment + 1);
        }
    }

    /// @return how many moments there were
    private static int momentsUntilCrash(BulkAction action, int moment) {
        var desk = new BulkFixture();
        desk.create(TERMS, "{'taxonomy':'sectors','term':'health','title':{'lt':'Sveikata'}}");
        var pages = desk.pages(2);
        if (action == BulkAction.WITHDRAW) {
            desk.done(BulkAction.PUBLISH, pages);
        }
        long head = desk.head();
        var untilCrash = new AtomicInteger(Integer.MAX_VALUE);
        var dying = desk.another(template -> new CrashingTemplate(template, untilCrash));
        var job = desk.begin(action, tagFor(action), false, named(pages));

        untilCrash.set(moment);
        runOrCrash(dying);
        int moments = moment - untilCrash.get();
        desk.leasesRunOut();
        desk.run();

        assertDoneOnce(desk, action, job, pages, head);
        dying.close();
        desk.close();
        return moments;
    }

    private static @Nullable Tag tagFor(BulkAction action) {
        return action.isAboutTerm() ? HEALTH : null;
    }

    private static void runOrCrash(BulkFixture dying) {
        try {
            dying.run();
        } catch (Crash crash) {
            assertThat(crash).isNotNull();
        }
    }

    private static void assertDoneOnce(BulkFixture desk, BulkAction action, BulkJob job, Entry[] pages, long head) {
        var present = desk.jobs.get(job.id());
        assertThat(present.state()).isEqualTo(JobState.FINISHED);
        assertThat(present.counts()).isEqualTo(new ItemCounts(2, 2, 0, 0, 0));
        boolean publishes = action == BulkAction.PUBLISH || action == BulkAction.WITHDRAW;
        assertThat(desk.head()).isEqualTo(publishes ? head + 2 : head);
        for (var page : pages) {
            var done = desk.acts(page).stream()
                    .map(AuditRecord::action)
                    .filter(word(action)::equals)
                    .count();
            assertThat(done).isEqualTo(1);
        }
    }

    private static String word(BulkAction action) {
        return switch (action) {
            case PUBLISH -> "entry.published";
            case WITHDRAW -> "entry.withdrawn";
            case TAG, UNTAG -> "entry.saved";
            case ASSIGN -> "entry.assigned";
            case DELETE -> "entry.trashed";
        };
    }
}
