package lt.klasteriai.cms.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.release.ReleaseAction.Kind;
import lt.klasteriai.cms.core.schedule.DeskFixture;
import lt.klasteriai.cms.core.schedule.RevisionChoice;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReleasesTests {

    private static final DeskFixture desk = new DeskFixture();

    private final Releases releases = desk.releases();

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void becomesOnePublication() {
        var old = desk.page("Sena");
        desk.publish(old, LocaleTag.LT);
        var fresh = desk.page("Nauja");
        var release = create(withdraw(old), publish(fresh));

        var published = releases.publish(release.id(), release.version(), "publisher");

        assertThat(published.state()).isEqualTo(ReleaseState.PUBLISHED);
        var receipt = Objects.requireNonNull(published.receipt());
        assertThat(desk.part(Ledger.class).publication(receipt.sequence())).hasValueSatisfying(publication -> {
            assertThat(publication.keys()).containsExactly("release/" + release.id());
            assertThat(publication.by()).isEqualTo("publisher");
            assertThat(publication.changes()).hasSize(2);
        });
        assertThat(desk.visible(old.id(), LocaleTag.LT)).isEmpty();
        assertThat(desk.visible(fresh.id(), LocaleTag.LT)).isPresent();
    }

    @Test
    void whatIsPublishedNeverChanges() {
        var release = create(publish(desk.page("Galutinė")));
        var published = releases.publish(release.id(), null, "publisher");

        assertThat(releases.publish(release.id(), null, "another")).isEqualTo(published);
        assertSettled(() -> releases.change(release.id(), published.version(), present -> present, "editor"));
        assertSettled(() -> releases.cancel(release.id(), null, "editor"));
        assertSettled(() -> releases.schedule(release.id(), null, desk.in(Duration.ofHours(1)), "editor"));
        assertThat(releases.get(release.id())).isEqualTo(published);
    }

    @Test
    void allOfItOrNothing() {
        var good = desk.page("Gera");
        var bad = desk.page("Bloga");
        desk.patch(bad, "{'body':{'lt':null}}");
        var hidden = desk.page("Nematoma");
        var release = create(publish(good), publish(bad), withdraw(hidden));

        assertThat(releases.check(release.id(), "editor").findings().stream()
                        .filter(ReleaseFinding::isError)
                        .map(each -> each.action() + " " + each.finding().code()))
                .containsExactly("1 required", "2 not-published");
        assertThatExceptionOfType(NotReleasable.class)
                .isThrownBy(() -> releases.publish(release.id(), null, "publisher"));
        assertThat(desk.visible(good.id(), LocaleTag.LT)).isEmpty();
        assertThat(releases.get(release.id())).isEqualTo(release);
    }

    @Test
    void anEntryInALocaleStandsOnce() {
        var page = desk.page("Dukart");
        var other = desk.page("Kita");

        assertThatExceptionOfType(BadRelease.class)
                .isThrownBy(() -> create(publish(page), publish(other), withdraw(page)))
                .extracting(BadRelease::getViolations)
                .asInstanceOf(InstanceOfAssertFactories.list(Violation.class))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).isEqualTo("/actions/2");
                    assertThat(violation.code()).isEqualTo("twice");
                    assertThat(violation.detail()).contains("/actions/0");
                });
    }

    @Test
    void anEntryIsPublishedWithOneRevision() {
        var page = desk.page("Dvi versijos");
        var lithuanian = publish(page).withRevision(RevisionChoice.of(1));
        var english = publish(page).withLocales(EnumSet.of(LocaleTag.EN));

        assertThat(codes(lithuanian, english)).containsExactly("/actions/1/revision two-revisions");
        assertThat(create(lithuanian, english.withRevision(RevisionChoice.of(1)))
                        .actions())
                .hasSize(2);
    }

    @Test
    void entriesThatAreNotThereAreNamed() {
        var trashed = desk.page("Šiukšlė");
        desk.part(Entries.class).trash(trashed.type(), trashed.id(), trashed.version(), "editor");
        var page = desk.page("Puslapis");
        var unknown = new ReleaseAction(
                Kind.PUBLISH, ContentType.PAGES, new EntryId("NOBODY"), EnumSet.of(LocaleTag.LT), null, null);
        var otherType =
                new ReleaseAction(Kind.PUBLISH, ContentType.NEWS, page.id(), EnumSet.of(LocaleTag.LT), null, null);

        assertThat(codes(publish(trashed), unknown, otherType))
                .containsExactly(
                        "/actions/0/entry trashed", "/actions/1/entry unknown-entry", "/actions/2/entry unknown-entry");
    }

    @Test
    void oneThatWasTrashedSinceIsNamedByTheCheck() {
        var page = desk.page("Vėliau išmesta");
        var release = create(publish(page));
        desk.part(Entries.class).trash(page.type(), page.id(), page.version(), "editor");

        assertThat(releases.check(release.id(), "editor").findings())
                .singleElement()
                .extracting(each -> each.finding().code())
                .isEqualTo("trashed");
        assertThat(releases.changesOf(release.id())).isEmpty();
    }

    @Test
    void atItsTimeItPublishesTheRevisionsOfWhenItWasScheduled() {
        var pinned = desk.page("Prisegta");
        var latest = desk.page("Naujausia");
        var release = create(publish(pinned), publish(latest).withRevision(RevisionChoice.LATEST));
        var at = desk.in(Duration.ofSeconds(3));
        var scheduled = releases.schedule(release.id(), release.version(), at, "publisher");
        assertThat(scheduled.state()).isEqualTo(ReleaseState.SCHEDULED);
        assertThat(scheduled.at()).isEqualTo(at);
        desk.patch(pinned, "{'title':{'lt':'Pakeista prisegta'}}");
        desk.patch(latest, "{'title':{'lt':'Pakeista naujausia'}}");

        DeskFixture.await(() -> releases.get(release.id()).state() == ReleaseState.PUBLISHED);

        assertThat(Objects.requireNonNull(releases.get(release.id()).receipt()).committedAt())
                .isAfterOrEqualTo(at.instant());
        assertThat(desk.visible(pinned.id(), LocaleTag.LT).orElseThrow().revision())
                .isEqualTo(1);
        assertThat(desk.visible(latest.id(), LocaleTag.LT).orElseThrow().revision())
                .isEqualTo(2);
    }

    @Test
    void oneThatCannotBePublishedAtItsTimeFailsWithAllFindings() {
        var page = desk.page("Suges");
        var release = create(publish(page).withRevision(RevisionChoice.LATEST), publish(desk.page("Gera")));
        releases.schedule(release.id(), null, desk.in(Duration.ofSeconds(2)), "publisher");
        desk.patch(page, "{'body':{'lt':null}}");

        DeskFixture.await(() -> releases.get(release.id()).state() == ReleaseState.FAILED);

        assertThat(Objects.requireNonNull(releases.get(release.id()).failure()).findings())
                .anySatisfy(each -> {
                    assertThat(each.action()).isZero();
                    assertThat(each.finding().pointer()).isEqualTo("/body/lt");
                });
        desk.patch(page, "{'body':{'lt':{'format':'markdown','value':'Vėl'}}}");
        assertThat(releases.publish(release.id(), null, "publisher").state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void oneThatFailedTakesTheRevisionsOfItsNextTry() {
        var page = desk.page("Nespėta");
        var hidden = desk.page("Nematoma");
        desk.publish(hidden, LocaleTag.LT);
        var release = create(publish(page), withdraw(hidden));
        releases.schedule(release.id(), null, desk.in(Duration.ofSeconds(3)), "publisher");
        desk.part(Publishing.class)
                .unpublish(desk.present(hidden), Set.of(LocaleTag.LT), "editor", DeskFixture.newKey());
        DeskFixture.await(() -> releases.get(release.id()).state() == ReleaseState.FAILED);
        desk.patch(page, "{'title':{'lt':'Spėta'}}");
        desk.publish(desk.present(hidden), LocaleTag.LT);

        assertThat(releases.check(release.id(), "publisher").findings()).noneMatch(ReleaseFinding::isError);
        releases.publish(release.id(), null, "publisher");

        assertThat(desk.visible(page.id(), LocaleTag.LT).orElseThrow().revision())
                .isEqualTo(2);
    }

    @Test
    void oneThatIsScheduledIsLeftAloneUntilItsTimeIsTakenAway() {
        var release = create(publish(desk.page("Suplanuota")));
        var scheduled = releases.schedule(release.id(), null, desk.in(Duration.ofHours(1)), "publisher");

        assertSettled(() -> releases.change(release.id(), scheduled.version(), present -> present, "editor"));
        var draft = releases.unschedule(release.id(), scheduled.version(), "editor");

        assertThat(draft.state()).isEqualTo(ReleaseState.DRAFT);
        assertThat(draft.actions()).isEqualTo(release.actions());
        assertThat(releases.cancel(release.id(), draft.version(), "editor").state())
                .isEqualTo(ReleaseState.CANCELLED);
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        var release = create(publish(desk.page("Pirma")));
        var changed = releases.change(
                release.id(), 1, present -> new NewRelease("Kitas vardas", null, present.actions()), "editor");

        assertThat(changed.version()).isEqualTo(2);
        assertThatExceptionOfType(ReleaseChanged.class)
                .isThrownBy(() -> releases.change(release.id(), 1, present -> present, "editor"))
                .extracting(ReleaseChanged::getPresent)
                .isEqualTo(changed);
    }

    @Test
    void saysWhatItWouldChange() {
        var page = desk.page("Peržiūra");
        var release = create(publish(page));

        assertThat(releases.changesOf(release.id()))
                .containsExactly(new Change.Publish(page.id(), page.type(), LocaleTag.LT, 1, false));
        releases.schedule(release.id(), null, desk.in(Duration.ofMinutes(10)), "publisher");
        assertThat(desk.schedules().changesUntil(desk.now().plusSeconds(900)))
                .contains(new Change.Publish(page.id(), page.type(), LocaleTag.LT, 1, false));
        assertThat(desk.schedules().changesUntil(desk.now().plusSeconds(60)))
                .noneMatch(change -> change.entry().equals(page.id()));
    }

    @Test
    void listsTheLastChangedFirst() {
        var first = create(publish(desk.page("A")));
        var second = create(publish(desk.page("B")));
        releases.change(first.id(), 1, present -> new NewRelease("Vėl", null, present.actions()), "editor");

        var page = releases.list(ReleaseState.DRAFT, 1, null, null);
        assertThat(page.items()).extracting(Release::id).containsExactly(first.id());
        assertThat(releases.list(ReleaseState.DRAFT, 1, page.next(), null).items())
                .extracting(Release::id)
                .containsExactly(second.id());
    }

    private List<String> codes(ReleaseAction... actions) {
        try {
            return List.of("accepted as " + create(actions).id());
        } catch (BadRelease refused) {
            return refused.getViolations().stream()
                    .map(violation -> violation.pointer() + " " + violation.code())
                    .toList();
        }
    }

    private static void assertSettled(Runnable action) {
        assertThatExceptionOfType(ReleaseSettled.class).isThrownBy(action::run);
    }

    private Release create(ReleaseAction... actions) {
        return releases.create(new NewRelease("Laida", null, List.of(actions)), "editor");
    }

    private static ReleaseAction publish(Entry entry) {
        return action(Kind.PUBLISH, entry);
    }

    private static ReleaseAction withdraw(Entry entry) {
        return action(Kind.WITHDRAW, entry);
    }

    private static ReleaseAction action(Kind kind, Entry entry) {
        return new ReleaseAction(kind, entry.type(), entry.id(), EnumSet.of(LocaleTag.LT), null, null);
    }
}
