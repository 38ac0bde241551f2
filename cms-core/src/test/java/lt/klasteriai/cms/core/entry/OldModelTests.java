package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.EDITOR;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.ContentUpgrades;
import lt.klasteriai.cms.core.content.InvalidContent;
import lt.klasteriai.cms.core.content.NewerModel;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// A program whose model is two versions on reads what the first one stored: there the tags were one text, `keywords`,
/// and later a list of that name.
class OldModelTests {

    private final EntryFixture fixture = new EntryFixture();
    private final ContentCodec later = new ContentCodec(new ContentUpgrades(List.of(
            (_, json) -> {
                var words = json.path("keywords").stringValue("").split(", ", -1);
                var list = json.putArray("keywords");
                List.of(words).forEach(list::add);
                return json;
            },
            (_, json) -> {
                json.set("tags", json.remove("keywords"));
                return json;
            })));
    private final Entries entries = new Entries(fixture.store, later, target -> Map.of(), Clock.systemUTC());
    private final Revisions revisions = new Revisions(fixture.store, later);
    private Entry news = fixture.createNews("Pirmas");

    /// Revision 1 archived and revision 2 in the entry, both as the first version of the model would have left them.
    @BeforeEach
    void storedByTheFirstModel() {
        news = fixture.rename(news, "Antras");
        var template = fixture.store.template();
        template.updateFirst(
                new Query(),
                new Update().set("content.keywords", "inovacijos, eksportas").unset("model"),
                RevisionDocument.COLLECTION);
        template.updateFirst(
                new Query(),
                new Update().set("current.content.keywords", "klasteriai").unset("current.model"),
                EntryDocument.COLLECTION);
    }

    @Test
    void thisProgramCouldNotReadIt() {
        assertThatExceptionOfType(InvalidContent.class).isThrownBy(() -> fixture.revisions.get(news.id(), 1));
    }

    @Test
    void anOldRevisionAndAnOldDraftAreReadAsToday() {
        assertThat(revisions.get(news.id(), 1).content().common().tags()).containsExactly("inovacijos", "eksportas");
        assertThat(entries.get(NEWS, news.id()).current().content().common().tags())
                .containsExactly("klasteriai");
        assertThat(revisions.list(news.id(), 10, 10)).hasSize(2);
    }

    @Test
    void anOldRevisionIsRestoredInTheShapeOfToday() {
        var restored = entries.restoreRevision(NEWS, news.id(), 2, 1, EDITOR);

        assertThat(restored.current().number()).isEqualTo(3);
        assertThat(restored.current().content().common().tags()).containsExactly("inovacijos", "eksportas");
        assertThat(restored.current().content().common().title().in(LT)).isEqualTo("Pirmas");
        assertThat(stored(3)).containsEntry("model", 3);
    }

    @Test
    void whatIsStoredStaysAsItWasWritten() {
        entries.restoreRevision(NEWS, news.id(), 2, 1, EDITOR);

        assertThat(stored(2)).doesNotContainKey("model");
        assertThat(stored(2).get("content", Document.class)).containsEntry("keywords", "klasteriai");
    }

    @Test
    void whatALaterProgramWroteIsNotGuessedAt() {
        entries.restoreRevision(NEWS, news.id(), 2, 1, EDITOR);

        assertThatExceptionOfType(NewerModel.class).isThrownBy(() -> fixture.revisions.get(news.id(), 3));
    }

    /// A revision as it stands in the database, the newest one in its entry.
    private Document stored(int number) {
        var template = fixture.store.template();
        var archived = template.findById(
                RevisionDocument.id(news.id().value(), number), Document.class, RevisionDocument.COLLECTION);
        return archived != null
                ? archived
                : template.findAll(Document.class, EntryDocument.COLLECTION)
                        .getFirst()
                        .get("current", Document.class);
    }
}
