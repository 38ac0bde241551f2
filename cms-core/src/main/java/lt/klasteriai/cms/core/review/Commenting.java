package lt.klasteriai.cms.core.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.audit.Origin;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.entry.Comment;
import lt.klasteriai.cms.core.entry.Comment.Resolution;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryReviews;
import lt.klasteriai.cms.core.id.Ids;
import lt.klasteriai.cms.core.json.Characters;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.core.JsonPointer;

/// What people say of places in entries, whether or not their type is under review. Thread-safe.
@RequiredArgsConstructor
public class Commenting {

    /// How many characters a comment may have.
    public static final int LONGEST = 2_000;

    /// How many comments of an entry may be open.
    public static final int MOST_OPEN = 100;

    /// How many comments that are dealt with are kept; the oldest ones go first.
    public static final int MOST_RESOLVED = 100;

    private final EntryReviews reviews;
    private final ContentCodec codec;
    private final Clock clock;

    /// The comments on an entry, the oldest first.
    ///
    /// @throws lt.klasteriai.cms.core.entry.EntryNotFound when there is none of this type or it lies in the trash
    public List<Comment> of(ContentType type, EntryId id) {
        return reviews.comments(type, id);
    }

    /// Says something of a place in the draft.
    ///
    /// @param pointer into the content; empty for the whole of it
    /// @throws BadReviewInput when there is no such place, there is nothing to say or too many are open
    public Comment add(ContentType type, EntryId id, String pointer, String text, String by) {
        check(text);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var added = Ids.next(now);
        change(type, id, by, (entry, comments) -> {
            checkPlace(entry, pointer);
            if (comments.stream().filter(Comment::isOpen).count() >= MOST_OPEN) {
                throw new BadReviewInput(
                        "/text", "too-many", "The entry has " + MOST_OPEN + " open comments; deal with some first.");
            }
            var all = new ArrayList<>(comments);
            all.add(new Comment(added, pointer, entry.current().number(), text.strip(), by, now, null));
            return all;
        });
        return get(type, id, added);
    }

    /// Says that a comment is dealt with; changes nothing when it was.
    ///
    /// @throws CommentNotFound when the entry has no such comment
    public Comment resolve(ContentType type, EntryId id, String comment, String by) {
        var resolution = new Resolution(by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return change(type, id, comment, by, each -> each.isOpen() ? each.withResolution(resolution) : each);
    }

    /// Says that a comment is not dealt with; changes nothing when it was open.
    ///
    /// @throws CommentNotFound when the entry has no such comment
    public Comment reopen(ContentType type, EntryId id, String comment, String by) {
        return change(type, id, comment, by, each -> each.withResolution(null));
    }

    private Comment change(ContentType type, EntryId id, String comment, String by, UnaryOperator<Comment> change) {
        change(type, id, by, (_, comments) -> {
            find(comments, comment);
            var all = new ArrayList<>(comments);
            all.replaceAll(each -> each.id().equals(comment) ? change.apply(each) : each);
            return all;
        });
        return get(type, id, comment);
    }

    /// @throws CommentNotFound when the entry has no such comment
    public Comment get(ContentType type, EntryId id, String comment) {
        return find(of(type, id), comment);
    }

    private static Comment find(List<Comment> comments, String id) {
        return comments.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommentNotFound(id));
    }

    private void change(
            ContentType type, EntryId id, String by, BiFunction<Entry, List<Comment>, List<Comment>> change) {
        Origin.current()
                .as(by)
                .run(() -> reviews.changeComments(
                        type, id, (entry, comments) -> withoutOldest(change.apply(entry, comments))));
    }

    private static List<Comment> withoutOldest(List<Comment> comments) {
        var resolved = comments.stream().filter(each -> !each.isOpen()).toList();
        var gone = new HashSet<>(resolved.subList(0, Math.max(0, resolved.size() - MOST_RESOLVED)));
        return comments.stream().filter(each -> !gone.contains(each)).toList();
    }

    private static void check(String text) {
        if (text.isBlank()) {
            throw new BadReviewInput("/text", "required", "Say something.");
        }
        if (text.length() > LONGEST) {
            throw new BadReviewInput("/text", "too-long", "A comment has at most " + LONGEST + " characters.");
        }
        if (!Characters.allIn(text)) {
            throw new BadReviewInput(
                    "/text", "invalid-character", "Control characters and halves of surrogate pairs are not allowed.");
        }
    }

    private void checkPlace(Entry entry, String pointer) {
        try {
            var place = JsonPointer.compile(pointer);
            if (codec.write(entry.current().content()).at(place).isMissingNode() && !isField(entry.type(), pointer)) {
                throw unknown();
            }
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    /// A field that has no value may be missed.
    private static boolean isField(ContentType type, String pointer) {
        return Shape.ofType(type).fields().stream().anyMatch(field -> {
            var place = "/" + field.name();
            return pointer.equals(place)
                    || (field.shape() instanceof LocalizedOf
                            && List.of(LocaleTag.values()).stream()
                                    .anyMatch(locale -> pointer.equals(place + "/" + locale.tag())));
        });
    }

    private static BadReviewInput unknown() {
        return new BadReviewInput("/pointer", "unknown-place", "The content has no such place.");
    }
}
