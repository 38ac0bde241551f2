package lt.klasteriai.cms.core.review;

import static lt.klasteriai.cms.core.review.ReviewFixture.JONAS;
import static lt.klasteriai.cms.core.review.ReviewFixture.ONA;
import static lt.klasteriai.cms.core.review.ReviewFixture.RASA;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lt.klasteriai.cms.core.deletion.Deleting;
import lt.klasteriai.cms.core.deletion.DeletionRefused;
import lt.klasteriai.cms.core.deletion.DeletionRefused.Refusal;
import lt.klasteriai.cms.core.deletion.Treatment;
import lt.klasteriai.cms.core.deletion.Treatments;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.NotPublishable;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.release.NewRelease;
import lt.klasteriai.cms.core.release.NotReleasable;
import lt.klasteriai.cms.core.release.ReleaseAction;
import lt.klasteriai.cms.core.release.Releases;
import lt.klasteriai.cms.core.schedule.Appointment;
import lt.klasteriai.cms.core.schedule.DeskFixture;
import lt.klasteriai.cms.core.schedule.NewSchedule;
import lt.klasteriai.cms.core.schedule.RevisionChoice;
import lt.klasteriai.cms.core.schedule.ScheduleAction;
import lt.klasteriai.cms.core.schedule.ScheduleOrigin;
import lt.klasteriai.cms.core.schedule.ScheduleState;
import lt.klasteriai.cms.core.schedule.Schedules;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Under a review nothing becomes public that was not approved, whichever door it goes through.
class ApprovalTests {

    private static final ReviewFixture desk = new ReviewFixture();

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void publishesWhatWasApprovedAndNothingElse() {
        var news = desk.news(RASA);
        assertNotApproved(news, LT, EN);
        desk.submit(news, RASA, LT);
        assertNotApproved(news, LT);
        desk.approve(news, ONA, LT);

        assertNotApproved(news, LT, EN);
        desk.publish(news, ONA, LT);
        assertThat(desk.visible(news.id(), LT)).isPresent();

        desk.patch(news, "{'summary':{'en':'Other'}}", RASA);
        desk.publish(news, ONA, LT);
        desk.patch(news, "{'summary':{'lt':'Kita'}}", RASA);
        assertNotApproved(news, LT);
    }

    @Test
    void theErrorSaysWhere() {
        var news = desk.news(RASA);

        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> desk.publish(news, ONA, LT, EN))
                .satisfies(refused -> assertThat(refused.getFindings().errors().of(news.id()))
                        .extracting(Finding::code, Finding::pointer, Finding::locale)
                        .containsExactly(tuple("not-approved", "", LT), tuple("not-approved", "", EN)));
    }

    @Test
    void withdrawingNeedsNoApprovalAndPublishingTheSameAgainNoOtherOne() {
        var news = approved();
        desk.publish(news, ONA, LT);
        desk.part(Publishing.class).unpublish(desk.present(news), EnumSet.of(LT), ONA, ReviewFixture.newKey());
        assertThat(desk.visible(news.id(), LT)).isEmpty();

        desk.publish(news, ONA, LT);
        assertThat(desk.visible(news.id(), LT)).isPresent();
    }

    @Test
    void onlyWhoMayPublishPublishes() {
        var news = approved();

        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> desk.publish(news, RASA, LT))
                .satisfies(refused -> assertThat(refused.getFindings().errors().of(news.id()))
                        .extracting(Finding::code)
                        .containsExactly("role-missing"));
    }

    @Test
    void onlyWhoMayPublishWithdraws() {
        var news = approved();
        desk.publish(news, ONA, LT);
        var publishing = desk.part(Publishing.class);

        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> publishing.checkWithdrawal(desk.present(news), EnumSet.of(LT), RASA))
                .satisfies(refused -> assertThat(refused.getFindings().errors().of(news.id()))
                        .extracting(Finding::code)
                        .containsExactly("role-missing"));
        assertThatNoException().isThrownBy(() -> publishing.checkWithdrawal(desk.present(news), EnumSet.of(LT), ONA));
    }

    @Test
    void contentThatNobodySavedIsNotApproved() {
        var news = approved();
        var other = desk.news(RASA);
        var invented = news.at(other.current());

        var findings = desk.part(Publishing.class)
                .check(PublicationPlan.of(
                        new PlannedEntry(invented, EnumSet.of(LT), false),
                        desk.part(StoreClock.class).instant()));

        assertThat(findings.of(news.id())).extracting(Finding::code).contains("not-approved");
    }

    @Test
    void aScheduledRevisionIsPublishedAsItWasApproved() {
        var news = approved();
        var schedule = schedule(news, null);
        desk.patch(news, "{'summary':{'lt':'Vėlesnė'}}", RASA);
        desk.submit(news, RASA, LT);
        desk.approve(news, JONAS, LT);

        assertThat(settled(schedule)).isEqualTo(ScheduleState.EXECUTED);
        assertThat(desk.present(news).states().get(LT))
                .isInstanceOfSatisfying(
                        LocaleState.Changed.class,
                        seen -> assertThat(seen.revision()).isEqualTo(1));
    }

    @Test
    void aScheduleOfWhatIsNotApprovedIsRefusedOrFailsVisibly() {
        var news = desk.news(RASA);
        assertThatExceptionOfType(NotPublishable.class).isThrownBy(() -> schedule(news, null));

        var latest = schedule(news, RevisionChoice.LATEST);
        assertThat(settled(latest)).isEqualTo(ScheduleState.FAILED);
        assertThat(Objects.requireNonNull(desk.part(Schedules.class).get(latest).reason())
                        .findings())
                .extracting(Finding::code)
                .containsExactly("not-approved");

        var taken = approved();
        var scheduled = schedule(taken, null);
        desk.reject(taken, JONAS, LT);
        assertThat(settled(scheduled)).isEqualTo(ScheduleState.FAILED);
        assertThat(desk.visible(taken.id(), LT)).isEmpty();
    }

    @Test
    void aReleaseWithSomethingThatIsNotApprovedIsNotPublished() {
        var good = approved();
        var bad = desk.news(RASA);
        var releases = desk.part(Releases.class);
        var release = releases.create(new NewRelease("Visi", null, List.of(action(good), action(bad))), ONA);

        assertThatExceptionOfType(NotReleasable.class)
                .isThrownBy(() -> releases.publish(release.id(), null, ONA))
                .satisfies(refused -> assertThat(refused.getFindings())
                        .extracting(each -> each.action() + " " + each.finding().code())
                        .contains("1 not-approved"));
        assertThat(desk.visible(good.id(), LT)).isEmpty();
    }

    @Test
    void aForcedDeleteChangesNothingThatWouldHaveToBeApproved() {
        var cluster = desk.create(ContentType.CLUSTERS, "{'title':{'lt':'Klasteris'}}", RASA);
        var news = desk.create(
                ContentType.NEWS,
                "{'title':{'lt':'Apie %1$s'},'body':{'lt':{'format':'markdown','value':'T'}},'clusters':['%1$s']}"
                        .formatted(cluster.id()),
                RASA);
        desk.submit(news, RASA, LT);
        desk.approve(news, ONA, LT);
        desk.publish(news, ONA, LT);

        assertThatExceptionOfType(DeletionRefused.class)
                .isThrownBy(() -> desk.part(Deleting.class)
                        .delete(
                                ContentType.CLUSTERS,
                                cluster.id(),
                                cluster.version(),
                                new Treatments(Map.of(), new Treatment.Remove()),
                                ONA))
                .satisfies(refused -> assertThat(refused.getRefusals())
                        .extracting(Refusal::referrer, Refusal::code)
                        .containsExactly(tuple(news.id(), "not-approved")));
        assertThat(desk.present(news).current().number()).isEqualTo(1);
        assertThat(desk.present(cluster).trashed()).isNull();
    }

    @Test
    void aTypeWithoutReviewIsPublishedAsEver() {
        var page = desk.create(
                ContentType.PAGES, "{'title':{'lt':'Puslapis'},'body':{'lt':{'format':'markdown','value':'T'}}}", RASA);

        desk.publish(page, "whoever", LT);

        assertThat(desk.visible(page.id(), LT)).isPresent();
    }

    private static Entry approved() {
        var news = desk.submit(desk.news(RASA), RASA, LT);
        return desk.approve(news, ONA, LT);
    }

    private static ReleaseAction action(Entry entry) {
        return new ReleaseAction(ReleaseAction.Kind.PUBLISH, entry.type(), entry.id(), EnumSet.of(LT), null, null);
    }

    private static String schedule(Entry entry, @Nullable RevisionChoice revision) {
        var at = desk.part(StoreClock.class)
                .instant()
                .plus(Duration.ofSeconds(3))
                .truncatedTo(ChronoUnit.MILLIS);
        return desk.part(Schedules.class)
                .create(
                        NewSchedule.builder()
                                .action(ScheduleAction.PUBLISH)
                                .type(entry.type())
                                .entry(entry.id())
                                .locales(EnumSet.of(LT))
                                .revision(revision)
                                .at(Appointment.of(at.toString(), "UTC"))
                                .origin(ScheduleOrigin.EDITOR)
                                .key(ReviewFixture.newKey())
                                .build(),
                        ONA)
                .id();
    }

    private static ScheduleState settled(String schedule) {
        DeskFixture.await(() -> {
            var state = desk.part(Schedules.class).get(schedule).state();
            return state != ScheduleState.SCHEDULED && state != ScheduleState.EXECUTING;
        });
        return desk.part(Schedules.class).get(schedule).state();
    }

    private static void assertNotApproved(Entry entry, LocaleTag... locales) {
        assertThatExceptionOfType(NotPublishable.class).isThrownBy(() -> desk.publish(entry, ONA, locales));
    }
}
