package lt.klasteriai.cms.core.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lombok.Builder;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;
import lt.klasteriai.cms.model.time.Timed;

/// One immutable rendering of one entry in one locale, visible in the half-open interval of sequences `[from, to)`.
///
/// @param from the publication that made it
/// @param to the publication that replaced or withdrew it; [#OPEN] while none has
/// @param revision the revision it was rendered from
/// @param slug its public address
/// @param title its title, as others that refer to it show it
/// @param formerSlugs the addresses it had before, newest last; none of them is the present one
/// @param references every entry whose publication may change this rendering, whether visible now or not
/// @param relations the references that are shown on the other side too
/// @param firstPublishedAt when it first became public in this locale; never changes
/// @param publishedAt when its present, uninterrupted time in public began
/// @param updatedAt when readers were last told of an update; equals publishedAt where they never were
/// @param changedAt the time of publication [#from]: when the delivered bytes last changed
/// @param json the delivered entry as a JSON object, without the fields that only the clock decides
/// @param timeline the fields that the clock decides; their [Timed#field] is relative to the delivered entry
@Builder(toBuilder = true)
public record PublishedVersion(
        EntryId entry,
        ContentType type,
        LocaleTag locale,
        long from,
        long to,
        int revision,
        Slug slug,
        String title,
        List<Slug> formerSlugs,
        Set<EntryId> references,
        List<Relation> relations,
        Instant firstPublishedAt,
        Instant publishedAt,
        Instant updatedAt,
        Instant changedAt,
        String json,
        List<Timed> timeline) {

    /// A reference that the entry referred to shows in return.
    ///
    /// @param inverse the name under which the target shows it, e.g. `supersededBy`
    public record Relation(String inverse, EntryId target) {}

    /// The upper end of an interval that no publication has closed yet.
    public static final long OPEN = Long.MAX_VALUE;

    /// Made of entry, locale and sequence, so that whoever renders it gives it the same id.
    public String id() {
        return id(entry, locale, from);
    }

    public static String id(EntryId entry, LocaleTag locale, long from) {
        return entry.value() + "/" + locale.tag() + "/" + from;
    }

    public boolean visibleAt(long sequence) {
        return from <= sequence && sequence < to;
    }
}
