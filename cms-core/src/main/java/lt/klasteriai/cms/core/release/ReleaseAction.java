package lt.klasteriai.cms.core.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import lombok.With;
import lt.klasteriai.cms.core.schedule.RevisionChoice;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.value.Words;
import org.jspecify.annotations.Nullable;

/// One thing that a release does.
///
/// @param locales at least one
/// @param revision what is to be published; null for the newest one when the release is published or scheduled
/// @param pinned the number that null stood for when the release was scheduled; null until then
@With
public record ReleaseAction(
        Kind action,
        ContentType type,
        EntryId entry,
        Set<LocaleTag> locales,
        @Nullable RevisionChoice revision,
        @Nullable Integer pinned) {

    /// What is done to the entry.
    public enum Kind {
        PUBLISH,
        WITHDRAW;

        /// The word as it stands in JSON, e.g. `withdraw`.
        @JsonValue
        public String word() {
            return Words.of(this);
        }

        /// @throws IllegalArgumentException when there is no such word; the message names those there are
        @JsonCreator
        public static Kind of(String word) {
            for (var kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("Can be publish or withdraw.");
        }
    }

    /// The revision that is published, whatever its number: null for the newest one.
    @Nullable
    Integer number() {
        var choice = revision;
        return choice == null ? pinned : choice.number();
    }

    boolean publishes() {
        return action == Kind.PUBLISH;
    }
}
