package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.core.entry.EntryFixture.json;
import static lt.klasteriai.cms.core.entry.EntryFixture.slugOf;
import static lt.klasteriai.cms.model.entry.ContentType.EVENTS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import lt.klasteriai.cms.core.content.InvalidContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Changes that are based on an old version: merged where they are disjoint, refused with both sides where not.
class MergingTests {

    private final EntryFixture fixture = new EntryFixture();
    private final Entry news = fixture.entries.create(
            NEWS,
            fixture.content(
                    NEWS,
                    "{'title':{'lt':'Pirmas','en':'First'},'summary':{'lt':'Santrauka'},'tags':['a'],"
                            + "'leadImage':{'asset':'0123456789ABCDEFGHJKMNPQRS','alt':{'lt':'Medis'}}}"),
            EDITOR);

    @Test
    void aChangeOnThePresentVersionIsNotMerged() {
        var saved = merge(1, "{'title':{'lt':'Antras'}}");

        assertThat(saved.merged()).isNull();
        assertThat(saved.entry().version()).isEqualTo(2);
    }

    @Test
    void disjointFieldsAreMergedAndBothSidesAreTold() {
        merge(1, "{'summary':{'lt':'Kita'}}");

        var saved = merge(1, "{'tags':['b']}");

        assertThat(saved.merged()).isEqualTo(new Merged(1, 2, List.of("/summary/lt"), List.of("/tags")));
        var common = saved.entry().current().content().common();
        assertThat(common.summary().in(LT)).isEqualTo("Kita");
        assertThat(common.tags()).containsExactly("b");
        assertThat(fixture.history(news)).containsExactly(3, 2, 1);
    }

    @Test
    void localesOfOneFieldAreDisjointAlsoWithinARecord() {
        merge(1, "{'title':{'lt':'Antras'},'leadImage':{'alt':{'lt':'Namas'}}}");

        var saved = merge(1, "{'title':{'en':'Second'},'leadImage':{'alt':{'en':'House'}}}")
                .entry();

        var common = saved.current().content().common();
        assertThat(common.title().values()).hasToString("{LT=Antras, EN=Second}");
        var image = Objects.requireNonNull(common.leadImage());
        assertThat(image.alt().values()).hasToString("{LT=Namas, EN=House}");
    }

    @Test
    void theSameFieldIsAConflictThatShowsAllSides() {
        merge(1, "{'title':{'lt':'Antras'},'tags':['b']}");

        var refused = refused(1, "{'title':{'lt':'Trečias'},'summary':{'lt':'Kita'}}");

        var conflict = refused.conflict().orElseThrow();
        assertThat(conflict.pointers()).containsExactly("/title/lt");
        assertThat(conflict.base()).extracting(Revision::number).isEqualTo(1);
        assertThat(conflict.ofBase()).hasToString("{/title/lt=\"Pirmas\"}");
        assertThat(conflict.theirs()).hasToString("{/title/lt=\"Antras\"}");
        assertThat(conflict.yours()).hasToString("{/title/lt=\"Trečias\"}");
        assertThat(refused.expected()).isEqualTo(1);
        assertThat(fixture.present(news).current().content().common().summary().in(LT))
                .isEqualTo("Santrauka");
    }

    @Test
    void theSameChangeOfTheSameFieldIsNoConflict() {
        merge(1, "{'title':{'lt':'Antras'}}");

        assertThat(merge(1, "{'title':{'lt':'Antras'},'tags':[]}").merged()).isNotNull();
    }

    @Test
    void aListIsOneValue() {
        merge(1, "{'tags':['a','b']}");

        assertThat(refused(1, "{'tags':['a','c']}").conflict().orElseThrow().pointers())
                .containsExactly("/tags");
    }

    @Test
    void aTextWithinARecordBelongsToTheRecordItDescribes() {
        merge(1, "{'leadImage':{'asset':'1123456789ABCDEFGHJKMNPQRS'}}");

        assertThat(refused(1, "{'leadImage':{'alt':{'en':'Tree'}}}")
                        .conflict()
                        .orElseThrow()
                        .pointers())
                .containsExactly("/leadImage", "/leadImage/alt/en");
        assertThat(refused(1, "{'leadImage':null}").conflict().orElseThrow().pointers())
                .containsExactly("/leadImage", "/leadImage/alt/lt");
    }

    @Test
    void aFieldSentAsItWasDoesNotUndoWhatOthersDidToIt() {
        merge(1, "{'title':{'lt':'Antras'}}");

        var saved = merge(1, "{'title':{'lt':'Pirmas','en':'Second'}}").entry();

        assertThat(saved.current().content().common().title().values()).hasToString("{LT=Antras, EN=Second}");
    }

    @Test
    void aMadeSlugFollowsWhateverTitleComesOutAndIsInNobodysWay() {
        merge(1, "{'title':{'lt':'Antras'}}");

        var given = merge(1, "{'slug':{'lt':'mano'}}").entry();
        assertThat(slugOf(given, LT)).isEqualTo("mano");

        merge(given.version(), "{'title':{'en':'Second'}}");
        var merged = merge(given.version(), "{'tags':['b']}").entry();
        assertThat(slugOf(merged, EN)).isEqualTo("second");
    }

    @Test
    void publishingInBetweenIsInNobodysWay() {
        fixture.publish(news, LT);

        var saved = merge(1, "{'title':{'lt':'Antras'}}");

        assertThat(saved.merged()).isEqualTo(new Merged(1, 2, List.of(), List.of("/title/lt")));
    }

    @Test
    void changesThatAreRightAloneAndWrongTogetherAreAConflict() {
        var event = fixture.entries.create(
                EVENTS,
                fixture.content(
                        EVENTS,
                        "{'title':{'lt':'Forumas'},'starts':{'date':'2026-05-01'}," + "'ends':{'date':'2026-05-05'}}"),
                EDITOR);
        fixture.patch(event, "{'ends':{'date':'2026-05-02'}}");

        assertThatExceptionOfType(VersionConflict.class)
                .isThrownBy(() -> fixture.entries.merge(
                        EVENTS, event.id(), 1, json("{'starts':{'date':'2026-05-04'}}"), EDITOR, null));
        assertThat(fixture.present(event).version()).isEqualTo(2);
    }

    @Test
    void aVersionTheEntryNeverHadIsAConflictWithoutABase() {
        var conflict = refused(7, "{'title':{'lt':'Antras'}}").conflict().orElseThrow();

        assertThat(conflict.base()).isNull();
        assertThat(conflict.pointers()).containsExactly("/title/lt");
    }

    @Test
    void aReplacementOfAnOldVersionIsAlwaysRefusedAndSaysWhatItWouldUndo() {
        merge(1, "{'title':{'lt':'Antras'},'tags':['b']}");

        var refused = catchThrowableOfType(
                VersionConflict.class,
                () -> fixture.entries.replace(
                        NEWS, news.id(), 1, fixture.content(NEWS, "{'title':{'lt':'Antras'}}"), EDITOR));

        assertThat(refused.conflict().orElseThrow().pointers()).containsExactly("/tags");
        assertThat(fixture.present(news).version()).isEqualTo(2);
    }

    @Test
    void takingAwayWhatNobodyKnowsIsRefusedLikeAnyUnknownProperty() {
        for (var patch : List.of(
                "{'colour':null}",
                "{'title':{'de':null}}",
                "{'leadImage':{'colour':null}}",
                "{'body':{'lt':{'colour':null}}}",
                "{'body':{'lt':{'value':{'colour':null}}}}")) {
            assertThatExceptionOfType(InvalidContent.class).as(patch).isThrownBy(() -> merge(1, patch));
        }
        assertThat(merge(1, "{'summary':null,'tags':null,'leadImage':{'alt':null}}")
                        .entry()
                        .version())
                .isEqualTo(2);
    }

    private Saved merge(long basedOn, String patch) {
        return fixture.entries.merge(NEWS, news.id(), basedOn, json(patch), EDITOR, null);
    }

    private VersionConflict refused(long basedOn, String patch) {
        @Nullable VersionConflict refused = catchThrowableOfType(VersionConflict.class, () -> merge(basedOn, patch));
        assertThat(refused).isNotNull();
        return refused;
    }
}
