package lt.klasteriai.cms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.publishing.NotPublishable;
import lt.klasteriai.cms.core.schedule.TimelyPublishing.Outcome;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Embargo and expiry dates of news do by themselves what schedules do.
class EmbargoTests {

    private static final DeskFixture desk = new DeskFixture();

    private final Schedules schedules = desk.schedules();
    private final TimelyPublishing timely = desk.part(TimelyPublishing.class);

    /// What is done for the first time takes long, and here time counts.
    @BeforeAll
    static void warmUp() {
        var news = desk.news(",'embargoedUntil':'2998-01-01T00:00:00Z'");
        desk.part(TimelyPublishing.class)
                .publish(news, EnumSet.of(LocaleTag.LT), false, "editor", DeskFixture.newKey());
        desk.patch(news, "{'embargoedUntil':null}");
        desk.publish(news, LocaleTag.LT);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void whatIsUnderEmbargoIsPublishedWhenThatEndsAndWithdrawnWhenItExpires() {
        var end = after(Duration.ofSeconds(4));
        var expiry = after(Duration.ofSeconds(6));
        var news = desk.news(",'embargoedUntil':'%s','expiresAt':'%s'".formatted(end, expiry));

        var schedule = scheduled(publish(news));

        assertThat(schedule.origin()).isEqualTo(ScheduleOrigin.EMBARGO);
        assertThat(schedule.at().instant()).isEqualTo(end);
        assertThat(desk.visible(news.id(), LocaleTag.LT)).isEmpty();
        var done = desk.settled(schedule);
        assertThat(done.state()).isEqualTo(ScheduleState.EXECUTED);
        assertThat(done.committedAt()).isAfterOrEqualTo(end);
        assertThat(desk.visible(news.id(), LocaleTag.LT)).isPresent();
        var withdrawal = desk.settled(ofOrigin(news, ScheduleOrigin.EXPIRY).getFirst());
        assertThat(withdrawal.state()).isEqualTo(ScheduleState.EXECUTED);
        assertThat(withdrawal.committedAt()).isAfterOrEqualTo(expiry);
        assertThat(desk.visible(news.id(), LocaleTag.LT)).isEmpty();
    }

    @Test
    void withoutEmbargoItIsPublishedAtOnceAndItsExpiryIsScheduled() {
        var news = desk.news(",'expiresAt':'2999-01-01T00:00:00Z'");

        assertThat(publish(news)).isInstanceOf(Outcome.Published.class);

        var expiry = ofOrigin(news, ScheduleOrigin.EXPIRY);
        assertThat(expiry).singleElement().satisfies(schedule -> {
            assertThat(schedule.at().instant()).isEqualTo("2999-01-01T00:00:00Z");
            assertThatExceptionOfType(ScheduleSettled.class).isThrownBy(() -> schedules.cancel(schedule.id()));
        });
        desk.patch(news, "{'expiresAt':null}");
        publish(desk.present(news));
        assertThat(ofOrigin(news, ScheduleOrigin.EXPIRY))
                .singleElement()
                .satisfies(schedule -> assertThat(schedule.state()).isEqualTo(ScheduleState.CANCELLED));
    }

    @Test
    void publishingAnewReplacesWhatWasToHappen() {
        var news = desk.news(",'embargoedUntil':'2998-01-01T00:00:00Z'");
        var first = scheduled(publish(news));
        desk.patch(news, "{'embargoedUntil':'2998-06-01T00:00:00Z'}");

        var second = scheduled(publish(desk.present(news)));

        assertThat(second.at().instant()).isEqualTo("2998-06-01T00:00:00Z");
        assertThat(second.revision().number()).isEqualTo(2);
        assertThat(schedules.get(first.id()).state()).isEqualTo(ScheduleState.CANCELLED);
    }

    @Test
    void anEmbargoThatWasPutOffPutsThePublicationOff() {
        var news = desk.news(",'embargoedUntil':'%s'".formatted(after(Duration.ofSeconds(4))));
        var schedule = scheduled(publish(news));
        desk.patch(news, "{'embargoedUntil':'2998-01-01T00:00:00Z'}");

        DeskFixture.await(
                () -> schedules.get(schedule.id()).at().instant().equals(Instant.parse("2998-01-01T00:00:00Z")));

        assertThat(schedules.get(schedule.id()).state()).isEqualTo(ScheduleState.SCHEDULED);
        assertThat(desk.visible(news.id(), LocaleTag.LT)).isEmpty();
    }

    @Test
    void whatCouldNotBePublishedThenIsNotScheduled() {
        var news = desk.news(",'embargoedUntil':'2998-01-01T00:00:00Z'");
        desk.patch(news, "{'body':{'lt':null}}");

        assertThatExceptionOfType(NotPublishable.class).isThrownBy(() -> publish(desk.present(news)));

        assertThat(ofOrigin(news, ScheduleOrigin.EMBARGO)).isEmpty();
    }

    @Test
    void theSameKeyFindsWhatBecameOfIt() {
        var embargoed = desk.news(",'embargoedUntil':'2998-01-01T00:00:00Z'");
        var free = desk.news("");
        var key = DeskFixture.newKey();
        var other = DeskFixture.newKey();

        var schedule = scheduled(timely.publish(embargoed, EnumSet.of(LocaleTag.LT), false, "editor", key));
        timely.publish(free, EnumSet.of(LocaleTag.LT), false, "editor", other);

        assertThat(timely.find(key)).hasValue(new Outcome.Scheduled(schedule));
        assertThat(timely.find(other)).containsInstanceOf(Outcome.Published.class);
        assertThat(timely.find(DeskFixture.newKey())).isEmpty();
    }

    private Outcome publish(Entry news) {
        return timely.publish(news, EnumSet.of(LocaleTag.LT), false, "editor", DeskFixture.newKey());
    }

    private static Schedule scheduled(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Scheduled.class);
        return ((Outcome.Scheduled) outcome).schedule();
    }

    private static Instant after(Duration duration) {
        return desk.now().plus(duration).truncatedTo(ChronoUnit.MILLIS);
    }

    private List<Schedule> ofOrigin(Entry entry, ScheduleOrigin origin) {
        return schedules
                .list(ScheduleQuery.builder().entry(entry.id()).size(100).build())
                .items()
                .stream()
                .filter(schedule -> Objects.equals(schedule.origin(), origin))
                .toList();
    }
}
