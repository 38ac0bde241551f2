package lt.klasteriai.cms.core.publishing;

import java.util.List;
import lt.klasteriai.cms.core.ledger.EntryInLocale;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.ledger.PublishedVersion.Relation;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;

/// What one visible entry in one locale shows of itself to the entries around it. Nothing else of it may enter
/// another's rendering, so that nothing else can make that rendering stale.
record Neighbour(EntryInLocale key, ContentType type, Slug slug, String title, List<Relation> relations) {

    static Neighbour of(PublishedVersion version) {
        return new Neighbour(
                EntryInLocale.of(version), version.type(), version.slug(), version.title(), version.relations());
    }

    EntryId entry() {
        return key.entry();
    }

    LocaleTag locale() {
        return key.locale();
    }

    String href() {
        return "/v1/" + type.segment() + "/" + slug + "?locale=" + locale().tag();
    }
}
