package lt.klasteriai.cms.admin.problem;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lt.klasteriai.cms.core.entry.Referrer;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// An entry that refers to another one.
///
/// @param title in the site's own language or, where it has none, in another
/// @param draft whether its draft refers to it
/// @param pointers where in its draft, as JSON Pointers (RFC 6901), e.g. `/content/clusters/0`
/// @param published whether readers see a version of it that does
/// @param locales the locales they see it in
public record ReferrerResponse(
        EntryId id,
        ContentType type,
        String title,
        boolean draft,
        List<String> pointers,
        boolean published,
        Set<LocaleTag> locales) {

    public static ReferrerResponse of(Referrer referrer) {
        return new ReferrerResponse(
                referrer.id(),
                referrer.type(),
                referrer.title(),
                referrer.draft(),
                referrer.pointers().stream().map(Fault.CONTENT::concat).toList(),
                referrer.published(),
                new TreeSet<>(referrer.publishedIn()));
    }
}
