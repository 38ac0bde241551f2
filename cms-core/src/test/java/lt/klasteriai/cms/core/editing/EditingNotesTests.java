package lt.klasteriai.cms.core.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.TestStore;
import lt.klasteriai.cms.model.entry.EntryId;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EditingNotesTests {

    private static final EntryId ENTRY = new EntryId("0123456789ABCDEFGHJKMNPQRS");
    private static final EntryId OTHER = new EntryId("1123456789ABCDEFGHJKMNPQRS");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AuthoringStore store = new TestStore().authoring();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final EditingNotes notes = new EditingNotes(store, clock);

    @Test
    void allWhoHaveAnEntryOpenAreNamedTheFirstOneFirst() {
        notes.renew(ENTRY, "rasa");
        now = now.plus(SECOND);
        notes.renew(OTHER, "ona");

        assertThat(notes.renew(ENTRY, "jonas")).extracting(EditingNote::by).containsExactly("rasa", "jonas");
    }

    @Test
    void aNoteEndsByItself() {
        notes.renew(ENTRY, "rasa");

        now = now.plus(EditingNotes.LIFETIME).minus(SECOND);
        assertThat(notes.of(ENTRY)).hasSize(1);
        now = now.plus(SECOND);
        assertThat(notes.of(ENTRY)).isEmpty();
    }

    @Test
    void renewingKeepsSinceWhen() {
        var since = notes.renew(ENTRY, "rasa").getFirst().since();
        now = now.plusSeconds(50);

        var renewed = notes.renew(ENTRY, "rasa");

        assertThat(renewed).containsExactly(new EditingNote("rasa", since, now.plus(EditingNotes.LIFETIME)));
    }

    @Test
    void whoLeavesTakesOnlyHisOwnNoteAway() {
        notes.renew(ENTRY, "rasa");
        notes.renew(ENTRY, "jonas");

        notes.end(ENTRY, "rasa");
        notes.end(ENTRY, "nobody");

        assertThat(notes.of(ENTRY)).extracting(EditingNote::by).containsExactly("jonas");
    }

    @Test
    void notesThatAreOverDoNotPileUp() {
        notes.renew(ENTRY, "rasa");
        now = now.plusSeconds(61);

        notes.renew(OTHER, "jonas");

        assertThat(store.template().findAll(Document.class, EditingDocument.COLLECTION))
                .hasSize(1);
    }
}
