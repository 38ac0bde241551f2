package lt.klasteriai.cms.core.schedule;

import static lt.klasteriai.cms.core.schedule.ScheduleAction.PUBLISH;
import static lt.klasteriai.cms.core.schedule.ScheduleAction.UNPUBLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryNotFound;
import lt.klasteriai.cms.core.entry.RevisionNotFound;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.NotPublishable;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Update;

class SchedulesTests {

    private static final Duration SOON = Duration.ofMillis(400);
    private static final Duration LATER = Duration.ofMillis(900);
    private static final Duration FAR = Duration.ofHours(1);

    private static final DeskFixture desk = new DeskFixture();

    private final Schedules schedules = desk.schedules();

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void isCarriedOutAtItsTimeAndNotBefore() {
        var page = desk.page("Laiku");
        var schedule = schedules.create(desk.wanted(PUBLISH, page, SOON), "editor");

        assertThat(schedule.state()).isEqualTo(ScheduleState.SCHEDULED);
        var done = desk.settled(schedule);

        assertThat(done.state()).isEqualTo(ScheduleState.EXECUTED);
        assertThat(done.committedAt())
                .isAfterOrEqualTo(schedule.at().instant())
                .isBefore(schedule.at().instant().plusSeconds(1));
        assertThat(desk.visible(page.id(), LocaleTag.LT)).isPresent();
        assertThat(desk.visible(page.id(), LocaleTag.EN)).isEmpty();
        assertThat(desk.part(Ledger.class).publication(Objects.requireNonNull(done.sequence())))
                .hasValueSatisfying(publication -> {
                    assertThat(publication.keys()).containsExactly("schedule/" + schedule.id());
                    assertThat(publication.by()).isEqualTo("editor");
                });
    }

    @Test
    void publishesTheRevisionOfThenUnlessTheLatestIsAskedFor() {
        var pinned = desk.page("Prisegta");
        var latest = desk.page("Naujausia");
        var ofThen = schedules.create(desk.wanted(PUBLISH, pinned, SOON), "editor");
        var ofNow = schedules.create(desk.wanted(PUBLISH, latest, SOON).withRevision(RevisionChoice.LATEST), "editor");
        desk.patch(pinned, "{'title':{'lt':'Vėliau'}}");
        desk.patch(latest, "{'title':{'lt':'Vėliau pakeista'}}");

        desk.settled(ofThen);
        desk.settled(ofNow);

        assertThat(desk.visible(pinned.id(), LocaleTag.LT).orElseThrow().revision())
                .isEqualTo(1);
        assertThat(desk.visible(latest.id(), LocaleTag.LT).orElseThrow().revision())
                .isEqualTo(2);
    }

    @Test
    void whatIsDueAtOneInstantBecomesOnePublication() {
        var pages = List.of(desk.page("Kartu"), desk.page("Drauge"), desk.page("Išvien"));
        var at = together();
        var due = pages.stream()
                .map(page -> schedules.create(desk.wanted(PUBLISH, page, FAR).withAt(at), "editor"))
                .toList();

        var done = due.stream().map(desk::settled).toList();

        assertThat(done).allSatisfy(each -> assertThat(each.state()).isEqualTo(ScheduleState.EXECUTED));
        assertThat(done.stream().map(Schedule::sequence).distinct()).hasSize(1);
        var publication = desk.part(Ledger.class)
                .publication(Objects.requireNonNull(done.getFirst().sequence()))
                .orElseThrow();
        assertThat(publication.keys())
                .containsExactlyInAnyOrderElementsOf(
                        due.stream().map(each -> "schedule/" + each.id()).toList());
        assertThat(publication.changes()).hasSize(3);
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersOfItsInstant() {
        var pages = List.of(desk.page("Pirmas"), desk.page("Antras"));
        var hidden = desk.page("Nevieša");
        var at = together();
        var failing = schedules.create(desk.wanted(UNPUBLISH, hidden, FAR).withAt(at), "editor");
        var others = pages.stream()
                .map(page -> schedules.create(desk.wanted(PUBLISH, page, FAR).withAt(at), "editor"))
                .toList();

        assertThat(reason(desk.settled(failing)).code()).isEqualTo("not-published");
        assertThat(others)
                .allSatisfy(each -> assertThat(desk.settled(each).state()).isEqualTo(ScheduleState.EXECUTED));
    }

    @Test
    void whatADeadNodeHadBegunIsDoneTogether() {
        var begun = begunByADeadNode(desk.page("Pradėta"), desk.page("Nebaigta"));

        var done = begun.stream().map(desk::settled).toList();

        assertThat(done).allSatisfy(each -> assertThat(each.state()).isEqualTo(ScheduleState.EXECUTED));
        assertThat(done.stream().map(Schedule::sequence).distinct()).hasSize(1);
    }

    @Test
    void whatADeadNodeHadPublishedIsNotPublishedAgain() {
        var published = desk.page("Paskelbta");
        var begun = begunByADeadNode(published, desk.page("Nepaskelbta"));
        var receipt = desk.part(Publishing.class)
                .publish(
                        published,
                        EnumSet.of(LocaleTag.LT),
                        false,
                        "editor",
                        "schedule/" + begun.getFirst().id());

        var done = begun.stream().map(desk::settled).toList();

        assertThat(done).allSatisfy(each -> assertThat(each.state()).isEqualTo(ScheduleState.EXECUTED));
        assertThat(done.getFirst().sequence()).isEqualTo(receipt.sequence());
        assertThat(done.getLast().sequence()).isGreaterThan(receipt.sequence());
    }

    /// Schedules of the pages for one instant, at which the claim of a node runs out that will never settle them.
    private List<Schedule> begunByADeadNode(Entry... pages) {
        var at = together();
        var begun = Stream.of(pages)
                .map(page -> schedules.create(desk.wanted(PUBLISH, page, FAR).withAt(at), "editor"))
                .toList();
        var taken = desk.part(ScheduleStore.class)
                .claims()
                .takeAll(
                        begun.stream().map(Schedule::id).toList(),
                        at.instant(),
                        Duration.ZERO,
                        Update.update(ScheduleDocument.STATE, ScheduleState.EXECUTING));
        assertThat(taken).hasSameSizeAs(begun);
        return begun;
    }

    /// Far enough ahead for something to be done before.
    private static Appointment together() {
        return Appointment.of(
                desk.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS).toString(), "UTC");
    }

    @Test
    void whatIsPublishedFirstIsWithdrawnAfterwards() {
        var page = desk.page("Trumpam");
        var withdrawal = schedules.create(desk.wanted(UNPUBLISH, page, LATER), "editor");
        var publication = schedules.create(desk.wanted(PUBLISH, page, SOON), "editor");

        var withdrawn = desk.settled(withdrawal);

        assertThat(withdrawn.state()).isEqualTo(ScheduleState.EXECUTED);
        assertThat(withdrawn.sequence())
                .isGreaterThan(schedules.get(publication.id()).sequence());
        assertThat(desk.visible(page.id(), LocaleTag.LT)).isEmpty();
    }

    @Test
    void oneThatCannotBeCarriedOutFailsAndSaysWhy() {
        var page = desk.page("Dar nevieša");

        var failed = desk.settled(schedules.create(desk.wanted(UNPUBLISH, page, SOON), "editor"));

        assertThat(failed.state()).isEqualTo(ScheduleState.FAILED);
        assertThat(reason(failed).code()).isEqualTo("not-published");
        desk.publish(page, LocaleTag.LT);
        schedules.retry(failed.id());
        assertThat(desk.settled(failed).state()).isEqualTo(ScheduleState.EXECUTED);
        assertThat(desk.visible(page.id(), LocaleTag.LT)).isEmpty();
    }

    @Test
    void anEntryThatKeepsTheRulesNoMoreFailsWithItsFindings() {
        var page = desk.page("Be teksto");
        var schedule = schedules.create(desk.wanted(PUBLISH, page, SOON).withRevision(RevisionChoice.LATEST), "editor");
        desk.patch(page, "{'body':{'lt':null}}");

        var failed = desk.settled(schedule);

        assertThat(failed.state()).isEqualTo(ScheduleState.FAILED);
        assertThat(reason(failed).code()).isEqualTo("not-publishable");
        assertThat(reason(failed).findings())
                .anySatisfy(finding -> assertThat(finding.pointer()).isEqualTo("/body/lt"));
        assertThat(desk.visible(page.id(), LocaleTag.LT)).isEmpty();
        assertThat(schedules.cancel(failed.id()).state()).isEqualTo(ScheduleState.CANCELLED);
    }

    @Test
    void whatBreaksARuleNowIsNotScheduledAtAll() {
        var page = desk.page("Tuščia");
        desk.patch(page, "{'body':{'lt':null}}");

        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> schedules.create(desk.wanted(PUBLISH, page, FAR), "editor"));
        assertThatExceptionOfType(RevisionNotFound.class)
                .isThrownBy(() ->
                        schedules.create(desk.wanted(PUBLISH, page, FAR).withRevision(RevisionChoice.of(7)), "editor"));
        assertThat(ofEntry(page.id())).isEmpty();
    }

    @Test
    void anEntryInTheTrashFails() {
        var page = desk.page("Šiukšlė");
        var schedule = schedules.create(desk.wanted(PUBLISH, page, FAR).withAt(together()), "editor");
        var present = desk.present(page);
        desk.part(Entries.class).trash(page.type(), page.id(), present.version(), "editor");

        var failed = desk.settled(schedule);

        assertThat(reason(failed).code()).isEqualTo("entry-not-found");
        assertThatExceptionOfType(EntryNotFound.class)
                .isThrownBy(() -> schedules.create(desk.wanted(PUBLISH, page, FAR), "editor"));
    }

    @Test
    void anOldRevisionDoesNotReplaceANewerOneThatReadersSee() {
        var page = desk.page("Sena");
        var schedule = schedules.create(desk.wanted(PUBLISH, page, SOON), "editor");
        desk.patch(page, "{'title':{'lt':'Nauja'}}");
        desk.publish(page, LocaleTag.LT);

        assertThat(reason(desk.settled(schedule)).code()).isEqualTo("newer-is-public");
        assertThat(desk.visible(page.id(), LocaleTag.LT).orElseThrow().revision())
                .isEqualTo(2);
    }

    @Test
    void oneThatWasCancelledIsNotCarriedOut() {
        var page = desk.page("Atšaukta");
        var cancelled = schedules.create(desk.wanted(PUBLISH, page, SOON), "editor");
        var after = desk.page("Po jos");
        schedules.cancel(cancelled.id());

        desk.settled(schedules.create(desk.wanted(PUBLISH, after, LATER), "editor"));

        assertThat(schedules.get(cancelled.id()).state()).isEqualTo(ScheduleState.CANCELLED);
        assertThat(desk.visible(page.id(), LocaleTag.LT)).isEmpty();
        assertThatExceptionOfType(ScheduleSettled.class).isThrownBy(() -> schedules.retry(cancelled.id()));
    }

    @Test
    void whatIsDoneCannotBeCancelled() {
        var page = desk.page("Įvykdyta");
        var done = desk.settled(schedules.create(desk.wanted(PUBLISH, page, SOON), "editor"));

        assertThatExceptionOfType(ScheduleSettled.class).isThrownBy(() -> schedules.cancel(done.id()));
    }

    @Test
    void askingTwiceWithTheSameKeySchedulesOnce() {
        var page = desk.page("Dukart");
        var wanted = desk.wanted(PUBLISH, page, FAR);

        assertThat(schedules.create(wanted, "editor")).isEqualTo(schedules.create(wanted, "editor"));
        assertThatExceptionOfType(ScheduleClash.class)
                .isThrownBy(() ->
                        schedules.create(wanted.withKey(DeskFixture.newKey()).withAction(UNPUBLISH), "editor"));
        assertThat(ofEntry(page.id())).hasSize(1);
    }

    @Test
    void saysWhatReadersWillSeeUntilAnInstant() {
        var page = desk.page("Ateitis");
        schedules.create(desk.wanted(PUBLISH, page, FAR), "editor");
        schedules.create(desk.wanted(UNPUBLISH, page, FAR.multipliedBy(2)), "editor");

        assertThat(ofPage(page.id(), FAR.minusMinutes(1))).isEmpty();
        assertThat(ofPage(page.id(), FAR.plusMinutes(1)))
                .containsExactly(new Change.Publish(page.id(), page.type(), LocaleTag.LT, 1, false));
        assertThat(ofPage(page.id(), FAR.multipliedBy(3)))
                .containsExactly(new Change.Withdraw(page.id(), page.type(), LocaleTag.LT));
    }

    private List<Change> ofPage(EntryId page, Duration until) {
        return schedules.changesUntil(desk.now().plus(until)).stream()
                .filter(change -> change.entry().equals(page))
                .toList();
    }

    private static Reason reason(Schedule schedule) {
        return Objects.requireNonNull(schedule.reason());
    }

    private List<Schedule> ofEntry(EntryId entry) {
        return schedules
                .list(ScheduleQuery.builder().entry(entry).size(100).build())
                .items();
    }
}
