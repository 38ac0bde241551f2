package lt.klasteriai.cms.core.bulk;

import static lt.klasteriai.cms.core.bulk.BulkFixture.AUTHOR;
import static lt.klasteriai.cms.core.bulk.BulkFixture.named;
import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.entry.ContentType.PAGES;
import static lt.klasteriai.cms.model.entry.ContentType.TERMS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.audit.AuditRecord;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.entry.LocaleState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One thing done to many entries, each by itself.
class BulkJobsTests {

    private static final Tag HEALTH = new Tag("sectors", "health");

    private final BulkFixture desk = new BulkFixture();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyEntryIsPublishedByItselfAsTheAuthorAndASecondTimeNothingIs() {
        var pages = desk.pages(3);

        var job = desk.done(BulkAction.PUBLISH, pages);

        assertThat(job.state()).isEqualTo(JobState.FINISHED);
        assertThat(job.counts()).isEqualTo(new ItemCounts(3, 3, 0, 0, 0));
        assertThat(desk.items(job)).extracting(BulkItem::sequence).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(pages).allSatisfy(page -> {
            var act = desk.acts(page).getLast();
            assertThat(act.action()).isEqualTo("entry.published");
            assertThat(act.by()).isEqualTo(AUTHOR);
            assertThat(act.token()).isEqualTo("bulk-jobs/" + job.id());
        });

        var again = desk.done(BulkAction.PUBLISH, pages);

        assertThat(again.counts()).isEqualTo(new ItemCounts(3, 0, 3, 0, 0));
        assertThat(desk.head()).isEqualTo(3);
    }

    @Test
    void whatCannotBeDoneSaysWhyAndTheRestIsDone() {
        var good = desk.page();
        var bad = desk.create(NEWS, "{'title':{'lt':'Be teksto'}}");
        var gone = desk.page();
        desk.entries().trash(PAGES, gone.id(), 1, AUTHOR);

        var job = desk.done(BulkAction.PUBLISH, good, bad, gone);

        assertThat(job.counts()).isEqualTo(new ItemCounts(3, 1, 0, 2, 0));
        var refused = Objects.requireNonNull(desk.item(job, bad).reason());
        assertThat(refused.code()).isEqualTo("not-publishable");
        assertThat(refused.findings()).isNotEmpty();
        assertThat(Objects.requireNonNull(desk.item(job, gone).reason()).code()).isEqualTo("entry-not-found");
    }

    @Test
    void whatReadersDoNotSeeIsNotWithdrawn() {
        var seen = desk.page();
        desk.publish(seen, LT);
        var unseen = desk.page();

        var job = desk.done(BulkAction.WITHDRAW, seen, unseen);

        assertThat(job.counts()).isEqualTo(new ItemCounts(2, 1, 1, 0, 0));
        assertThat(desk.present(seen).states().get(LT)).isInstanceOf(LocaleState.Withdrawn.class);
    }

    @Test
    void aTermIsAddedToDraftsAndTakenOutAgain() {
        term();
        var plain = desk.page();
        var tagged = desk.create(PAGES, "{'title':{'lt':'Sveikata'},'sectors':['health']}");

        var tag = desk.begin(BulkAction.TAG, HEALTH, false, named(plain, tagged));
        desk.run();

        assertThat(desk.jobs.get(tag.id()).counts()).isEqualTo(new ItemCounts(2, 1, 1, 0, 0));
        assertThat(desk.item(tag, plain).revision()).isEqualTo(2);
        assertThat(desk.present(plain).current().note())
                .contains("sectors/health")
                .contains(tag.id());
        assertThat(desk.present(plain).current().by()).isEqualTo(AUTHOR);

        var untag = desk.begin(BulkAction.UNTAG, HEALTH, false, named(plain, tagged));
        desk.run();

        assertThat(desk.jobs.get(untag.id()).counts().done()).isEqualTo(2);
        assertThat(desk.present(plain).current().content())
                .isEqualTo(plain.current().content());
    }

    private void term() {
        desk.create(TERMS, "{'taxonomy':'sectors','term':'health','title':{'lt':'Sveikata'}}");
    }

    @Test
    void entriesAreGivenToSomebodyOnce() {
        var page = desk.page();

        assertThat(states(BulkAction.ASSIGN, null, page)).containsExactly(ItemState.WOULD_BE_DONE);
        assertThat(desk.done(BulkAction.ASSIGN, page).counts().done()).isEqualTo(1);
        assertThat(desk.done(BulkAction.ASSIGN, page).counts().unchanged()).isEqualTo(1);

        var assignment = Objects.requireNonNull(desk.present(page).review(LT).assignment());
        assertThat(assignment.to()).isEqualTo(BulkFixture.ASSIGNEE);
        assertThat(assignment.by()).isEqualTo(AUTHOR);
        assertThat(assignment.due()).isEqualTo("2999-12-31");
    }

    @Test
    void aTermThatIsNotThereIsRefusedAtOnce() {
        assertThatExceptionOfType(UnknownTerm.class)
                .isThrownBy(() -> desk.begin(BulkAction.TAG, HEALTH, false, named(desk.page())));
    }

    @Test
    void whatOthersReferToIsNotDeletedUnlessTheyGoFirst() {
        var cluster = desk.create(CLUSTERS, "{'title':{'lt':'Senas'}}");
        var used = desk.create(CLUSTERS, "{'title':{'lt':'Naudojamas'}}");
        var seen = desk.page();
        desk.publish(seen, LT);
        var news = desk.create(NEWS, "{'title':{'lt':'Apie seną'},'clusters':['" + cluster.id() + "']}");
        desk.create(NEWS, "{'title':{'lt':'Apie kitą'},'clusters':['" + used.id() + "']}");

        var job = desk.done(BulkAction.DELETE, cluster, used, seen, news);

        assertThat(desk.present(cluster).trashed()).isNotNull();
        assertThat(desk.present(news).trashed()).isNotNull();
        assertThat(Objects.requireNonNull(desk.item(job, used).reason()).code()).isEqualTo("still-referenced");
        assertThat(Objects.requireNonNull(desk.item(job, seen).reason()).code()).isEqualTo("still-published");
        assertThat(desk.done(BulkAction.DELETE, cluster).counts()).isEqualTo(new ItemCounts(1, 0, 1, 0, 0));
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndChangesNothing() {
        term();
        var page = desk.page();
        var seen = desk.page();
        desk.publish(seen, LT);
        var bad = desk.create(NEWS, "{'title':{'lt':'Be teksto'}}");
        long head = desk.head();

        assertThat(states(BulkAction.PUBLISH, null, page, seen, bad))
                .containsExactly(ItemState.WOULD_BE_DONE, ItemState.UNCHANGED, ItemState.FAILED);
        assertThat(states(BulkAction.WITHDRAW, null, page, seen))
                .containsExactly(ItemState.UNCHANGED, ItemState.WOULD_BE_DONE);
        assertThat(states(BulkAction.TAG, HEALTH, page)).containsExactly(ItemState.WOULD_BE_DONE);
        assertThat(states(BulkAction.UNTAG, HEALTH, page)).containsExactly(ItemState.UNCHANGED);
        assertThat(states(BulkAction.DELETE, null, page, seen))
                .containsExactly(ItemState.WOULD_BE_DONE, ItemState.FAILED);

        assertThat(desk.head()).isEqualTo(head);
        assertThat(desk.present(page)).isEqualTo(page);
        assertThat(desk.present(bad)).isEqualTo(bad);
    }

    private Stream<ItemState> states(BulkAction action, @Nullable Tag tag, Entry... entries) {
        var job = desk.begin(action, tag, true, named(entries));
        desk.run();
        return Stream.of(entries).map(entry -> desk.item(job, entry).state());
    }

    @Test
    void aFilterSelectsWhatItsListShows() {
        var published = desk.page();
        desk.publish(published, LT);
        desk.pages(130);
        desk.create(NEWS, "{'title':{'lt':'Kitas tipas'}}");

        var job = desk.begin(BulkAction.PUBLISH, null, true, new Selection.Filtered(PAGES, EntryState.DRAFT, LT, null));
        desk.run();

        assertThat(desk.jobs.get(job.id()).counts()).isEqualTo(new ItemCounts(130, 130, 0, 0, 0));
        assertThat(desk.jobs.items(job.id(), ItemState.WOULD_BE_DONE, null, 100))
                .hasSize(100);
        var last = desk.jobs.items(job.id(), ItemState.WOULD_BE_DONE, null, 100).getLast();
        assertThat(desk.jobs.items(job.id(), null, last.target().id().value(), 100))
                .hasSize(30);
    }

    @Test
    void aCancelledJobStopsAfterTheItemItIsAt() {
        var job = desk.begin(BulkAction.PUBLISH, desk.pages(10));
        var looks = new AtomicInteger();

        desk.run(() -> {
            if (looks.incrementAndGet() == 8) {
                desk.jobs.cancel(job.id(), AUTHOR, false);
            }
            return true;
        });

        var cancelled = desk.jobs.get(job.id());
        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        assertThat(cancelled.cancelledBy()).isEqualTo(AUTHOR);
        assertThat(cancelled.counts().done()).isBetween(1L, 8L).isEqualTo(desk.head());
        assertThat(desk.jobs.items(job.id(), ItemState.CANCELLED, null, 100))
                .hasSize((int) cancelled.counts().waiting());
        desk.run();
        assertThat(desk.head()).isEqualTo(cancelled.counts().done());
        assertThat(desk.jobs.cancel(job.id(), AUTHOR, false).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void onlyItsAuthorOrAnAdministratorCancelsItAndNobodyWhatHasEnded() {
        var job = desk.begin(BulkAction.PUBLISH, desk.page());

        assertThatExceptionOfType(NotYourJob.class).isThrownBy(() -> desk.jobs.cancel(job.id(), "jonas", false));
        desk.run();
        assertThatExceptionOfType(JobFinished.class).isThrownBy(() -> desk.jobs.cancel(job.id(), "jonas", true));
        assertThatExceptionOfType(JobNotFound.class).isThrownBy(() -> desk.jobs.cancel("none", AUTHOR, true));
    }

    /// A node that froze wakes up and goes on although its lease has gone to another.
    @Test
    void whatTwoNodesAreAtAtOnceIsDoneOnce() throws Exception {
        term();
        var pages = desk.pages(20);
        var publish = desk.begin(BulkAction.PUBLISH, null, false, named(pages));
        var tag = desk.begin(BulkAction.TAG, HEALTH, false, named(pages));
        var other = desk.another(template -> template);
        for (var job : new BulkJob[] {publish, tag}) {
            desk.bulk.add(
                    job.id(),
                    Stream.of(pages)
                            .map(page -> new Target(page.type(), page.id()))
                            .toList());
            desk.bulk.selected(job.id());
            var document = desk.bulk.find(job.id()).orElseThrow();
            var items = desk.bulk.items(job.id(), null, null, 100);

            var here = CompletableFuture.runAsync(() -> items.forEach(item -> desk.work.carryOut(document, item)));
            items.forEach(item -> other.work.carryOut(document, item));
            here.join();
        }

        assertThat(desk.head()).isEqualTo(20);
        assertThat(pages).allSatisfy(page -> {
            assertThat(desk.present(page).current().number()).isEqualTo(2);
            assertThat(desk.acts(page))
                    .extracting(AuditRecord::action)
                    .containsExactly("entry.created", "entry.published", "entry.saved");
        });
        assertThat(desk.jobs.get(publish.id()).counts().done()).isEqualTo(20);
        assertThat(desk.jobs.get(tag.id()).counts().done()).isEqualTo(20);
        other.close();
    }
}
