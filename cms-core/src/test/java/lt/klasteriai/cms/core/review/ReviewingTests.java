package lt.klasteriai.cms.core.review;

import static lt.klasteriai.cms.core.review.ReviewFixture.JONAS;
import static lt.klasteriai.cms.core.review.ReviewFixture.ONA;
import static lt.klasteriai.cms.core.review.ReviewFixture.PETRAS;
import static lt.klasteriai.cms.core.review.ReviewFixture.RASA;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditRecord;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryQuery;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.entry.ReviewStep;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.core.review.ReviewRefused.Reason;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.time.Zones;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReviewingTests {

    private static final ReviewFixture desk = new ReviewFixture();

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void goesFromDraftThroughReviewToApprovedInEachLocaleByItself() {
        var news = desk.news(RASA);
        assertSteps(news, ReviewStep.DRAFT, ReviewStep.DRAFT);

        desk.submit(news, RASA, LT);
        assertSteps(news, ReviewStep.IN_REVIEW, ReviewStep.DRAFT);
        assertThat(listed(EntryState.IN_REVIEW, LT)).contains(news.id().value());
        assertThat(listed(EntryState.IN_REVIEW, EN)).doesNotContain(news.id().value());

        desk.approve(news, ONA, LT);
        assertSteps(news, ReviewStep.APPROVED, ReviewStep.DRAFT);
        assertThat(listed(EntryState.APPROVED, LT)).contains(news.id().value());

        desk.publish(news, ONA, LT);
        assertThat(listed(EntryState.APPROVED, LT)).doesNotContain(news.id().value());
    }

    private static List<String> listed(EntryState state, LocaleTag locale) {
        return desk
                .entries()
                .list(EntryQuery.all(ContentType.NEWS)
                        .withState(state)
                        .withLocale(locale)
                        .withSize(100))
                .items()
                .stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    @Test
    void aChangeAfterApprovalFallsBackToDraftWhereItShows() {
        var news = approvedInBoth();

        desk.patch(news, "{'summary':{'en':'New'}}", RASA);
        assertSteps(news, ReviewStep.APPROVED, ReviewStep.DRAFT);

        desk.patch(news, "{'tags':['shared']}", RASA);
        assertSteps(news, ReviewStep.DRAFT, ReviewStep.DRAFT);
    }

    @Test
    void aChangeThatIsTakenBackIsAChange() {
        var news = approvedInBoth();
        desk.patch(news, "{'summary':{'lt':'Nauja'}}", RASA);
        desk.patch(news, "{'summary':{'lt':null}}", RASA);

        assertSteps(news, ReviewStep.DRAFT, ReviewStep.APPROVED);
    }

    @Test
    void aChangeInReviewStaysInReviewAndIsSeenByWhoeverApproves() {
        var news = desk.submit(desk.news(RASA), RASA, LT);
        var stale = desk.move(news, ONA, LT);
        desk.patch(news, "{'summary':{'lt':'Nauja'}}", RASA);

        assertSteps(news, ReviewStep.IN_REVIEW, ReviewStep.DRAFT);
        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> desk.reviewing().approve(stale));
        assertSteps(desk.approve(news, ONA, LT), ReviewStep.APPROVED, ReviewStep.DRAFT);
    }

    @Test
    void nobodyApprovesAnOwnChange() {
        var news = desk.submit(desk.news(JONAS), RASA, LT, EN);

        assertOwn(news, JONAS, LT);
        desk.approve(news, ONA, LT);
        desk.patch(news, "{'summary':{'lt':'Pataisyta'}}", ONA);
        desk.submit(news, RASA, LT);

        assertOwn(news, ONA, LT);
        assertOwn(news, JONAS, EN);
        // what he wrote was approved by another one; since then only she changed it
        desk.approve(news, JONAS, LT);
    }

    @Test
    void nobodyApprovesWhatHeSubmitted() {
        var news = desk.submit(desk.news(RASA), ONA, LT);

        assertOwn(news, ONA, LT);
        desk.approve(news, JONAS, LT);
    }

    @Test
    void whoeverRestoresOrMergesIsAnAuthor() {
        var restored = approvedInBoth();
        desk.patch(restored, "{'summary':{'lt':'Nauja'}}", RASA);
        desk.entries()
                .restoreRevision(
                        ContentType.NEWS, restored.id(), desk.present(restored).version(), 1, ONA);
        desk.submit(restored, RASA, LT);
        assertOwn(restored, ONA, LT);
        desk.approve(restored, JONAS, LT);

        var merged = approvedInBoth();
        long before = desk.present(merged).version();
        desk.patch(merged, "{'summary':{'lt':'Nauja'}}", JONAS);
        desk.entries().merge(ContentType.NEWS, merged.id(), before, ReviewFixture.json("{'tags':['a']}"), ONA, null);
        desk.submit(merged, RASA, LT, EN);
        assertOwn(merged, ONA, LT);
        assertOwn(merged, JONAS, LT);
        desk.approve(merged, JONAS, EN);
    }

    @Test
    void anApprovalThatIsTakenBackMakesItsAuthorsAuthorsAgain() {
        var news = desk.submit(desk.news(JONAS), RASA, LT);
        desk.approve(news, ONA, LT);

        assertSteps(desk.reject(news, ONA, LT), ReviewStep.DRAFT, ReviewStep.DRAFT);
        desk.submit(news, RASA, LT);

        assertOwn(news, JONAS, LT);
    }

    @Test
    void withoutFourEyesAnAuthorApproves() {
        try (var lenient = new ReviewFixture()) {
            lenient.part(ReviewPolicies.class)
                    .set(lenient.review(ContentType.NEWS).withFourEyes(false));
            var news = lenient.submit(lenient.news(ONA), ONA, LT);

            assertThat(lenient.approve(news, ONA, LT).review(LT).step()).isEqualTo(ReviewStep.APPROVED);
        }
    }

    @Test
    void rolesMoveWhatThePolicySays() {
        var news = desk.news(RASA);
        assertThatExceptionOfType(RoleMissing.class).isThrownBy(() -> desk.submit(news, PETRAS, LT));
        desk.submit(news, RASA, LT);
        assertThatExceptionOfType(RoleMissing.class)
                .isThrownBy(() -> desk.approve(news, RASA, LT))
                .withMessageContaining(Role.EDITOR.word());
        assertThatExceptionOfType(RoleMissing.class).isThrownBy(() -> desk.reject(news, PETRAS, LT));

        // whoever submitted takes it back
        assertSteps(desk.reject(news, RASA, LT), ReviewStep.DRAFT, ReviewStep.DRAFT);
    }

    @Test
    void whatDoesNotStandThereIsRefusedInAllLocales() {
        var news = desk.submit(desk.news(RASA), RASA, LT);

        assertRefused(Reason.NOT_IN_REVIEW, EnumSet.of(EN), () -> desk.approve(news, ONA, LT, EN));
        assertRefused(Reason.NOT_IN_REVIEW, EnumSet.of(EN), () -> desk.reject(news, ONA, EN));
        assertSteps(news, ReviewStep.IN_REVIEW, ReviewStep.DRAFT);

        desk.approve(news, ONA, LT);
        assertRefused(Reason.ALREADY_APPROVED, EnumSet.of(LT), () -> desk.submit(news, RASA, LT, EN));

        var lithuanian = desk.create(ContentType.NEWS, "{'title':{'lt':'Tik lietuviškai'}}", RASA);
        assertRefused(Reason.NO_SUCH_LOCALE, EnumSet.of(EN), () -> desk.submit(lithuanian, RASA, EN));

        var page = desk.create(ContentType.PAGES, "{'title':{'lt':'Be peržiūros'}}", RASA);
        assertRefused(Reason.REVIEW_OFF, EnumSet.of(LT), () -> desk.submit(page, RASA, LT));
    }

    @Test
    void anAssignmentLastsUntilAllIsPublished() {
        var today = LocalDate.now(Zones.VILNIUS);
        var news = desk.news(RASA);
        var assigned = desk.reviewing().assign(desk.move(news, ONA, LT), JONAS, today);

        assertThat(assigned.review(LT).assignment())
                .extracting("to", "by", "due")
                .containsExactly(JONAS, ONA, today.toString());
        assertThat(desk.reviewing().assign(desk.move(news, ONA, LT), JONAS, today))
                .isEqualTo(assigned);
        desk.submit(news, RASA, LT);
        desk.approve(news, ONA, LT);
        desk.publish(news, ONA, LT);

        assertThat(desk.present(news).review(LT).assignment()).isNull();
        assertThatExceptionOfType(BadReviewInput.class)
                .isThrownBy(() -> desk.reviewing().assign(desk.move(news, ONA, LT), "nobody", null))
                .matches(bad -> bad.getPointer().equals("/assignee"));
        assertThatExceptionOfType(BadReviewInput.class)
                .isThrownBy(() -> desk.reviewing().assign(desk.move(news, ONA, LT), JONAS, today.minusDays(1)))
                .matches(bad -> bad.getPointer().equals("/due"));
    }

    @Test
    void everyMoveIsAnActOfWhoeverMadeIt() {
        var news = desk.submit(desk.news(RASA), RASA, LT, EN);
        desk.approve(news, ONA, LT);
        desk.reject(news, JONAS, EN);
        desk.reviewing().assign(desk.move(news, ONA, EN), RASA, LocalDate.of(2100, 1, 1));
        var commenting = desk.part(Commenting.class);
        var comment = commenting.add(ContentType.NEWS, news.id(), "/title/en", "Per ilgas", JONAS);
        commenting.resolve(ContentType.NEWS, news.id(), comment.id(), RASA);
        commenting.reopen(ContentType.NEWS, news.id(), comment.id(), JONAS);

        assertThat(desk.acts(news))
                .extracting(AuditRecord::action, AuditRecord::by, AuditRecord::details)
                .containsExactly(
                        tuple("entry.created", RASA, Map.of("revision", "1")),
                        tuple("entry.submitted", RASA, Map.of("revision", "1", "locales", "lt en")),
                        tuple("entry.approved", ONA, Map.of("revision", "1", "locales", "lt")),
                        tuple("entry.rejected", JONAS, Map.of("revision", "1", "locales", "en")),
                        tuple(
                                "entry.assigned",
                                ONA,
                                Map.of("revision", "1", "locales", "en", "to", RASA, "due", "2100-01-01")),
                        tuple("entry.commented", JONAS, Map.of()),
                        tuple("entry.comment-resolved", RASA, Map.of()),
                        tuple("entry.comment-reopened", JONAS, Map.of()));
    }

    /// Whatever order the two come in, what is approved is what the approver has seen.
    @Test
    void anApprovalNeverMeetsASaveThatItsApproverHasNotSeen() throws Exception {
        for (int i = 0; i < 20; i++) {
            var news = desk.submit(desk.news(RASA), RASA, LT);
            var move = desk.move(news, ONA, LT);
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(List.<Callable<Object>>of(
                        () -> {
                            together.await();
                            return desk.entries()
                                    .merge(
                                            ContentType.NEWS,
                                            news.id(),
                                            move.version() == null ? 0 : move.version(),
                                            ReviewFixture.json("{'summary':{'lt':'Kita'}}"),
                                            RASA,
                                            null);
                        },
                        () -> {
                            together.await();
                            return desk.reviewing().approve(move);
                        }));
            }

            var after = desk.present(news);
            assertThat(after.current().number()).isEqualTo(2);
            assertThat(after.review(LT).step()).isNotEqualTo(ReviewStep.APPROVED);
            assertThat(after.review(LT).approvals()).noneMatch(approval -> approval.covers(2));
        }
    }

    private static Entry approvedInBoth() {
        var news = desk.submit(desk.news(RASA), RASA, LT, EN);
        return desk.approve(news, ONA, LT, EN);
    }

    private static void assertSteps(Entry entry, ReviewStep lithuanian, ReviewStep english) {
        var present = desk.present(entry);
        assertThat(present.review(LT).step()).isEqualTo(lithuanian);
        assertThat(present.review(EN).step()).isEqualTo(english);
    }

    private static void assertOwn(Entry entry, String by, LocaleTag locale) {
        long version = desk.present(entry).version();
        assertThatExceptionOfType(OwnChange.class)
                .isThrownBy(() -> desk.approve(entry, by, locale))
                .matches(refused -> refused.getLocales().equals(EnumSet.of(locale)));
        assertThat(desk.present(entry).version()).isEqualTo(version);
    }

    private static void assertRefused(Reason reason, EnumSet<LocaleTag> locales, Runnable call) {
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(call::run)
                .matches(refused ->
                        refused.getReason() == reason && refused.getLocales().equals(locales));
    }
}
