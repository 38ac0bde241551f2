package lt.klasteriai.cms.delivery.feed;

import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What feeds are called.
///
/// @param title in few words
/// @param description what is in it, and in which order
record FeedNames(String title, String description) {

    static FeedNames of(ContentType type, LocaleTag locale) {
        return locale == LocaleTag.LT ? lithuanian(type) : english(type);
    }

    private static FeedNames lithuanian(ContentType type) {
        return switch (type) {
            case NEWS -> new FeedNames("naujienos", "Naujienos apie klasterius, naujausios pirmos");
            case CLUSTERS -> new FeedNames("klasteriai", "Klasteriai, vėliausiai paskelbti pirmi");
            case FUNDING_CALLS -> new FeedNames("kvietimai", "Kvietimai teikti paraiškas, naujausi pirmi");
            case POLICY_DOCUMENTS -> new FeedNames("dokumentai", "Klasterių politikos dokumentai, naujausi pirmi");
            case EVENTS -> new FeedNames("renginiai", "Klasterių renginiai, vėliausiai paskelbti pirmi");
            case PAGES -> new FeedNames("puslapiai", "Svetainės puslapiai, naujausi pirmi");
            case TERMS -> throw new IllegalArgumentException("terms have no feed");
        };
    }

    private static FeedNames english(ContentType type) {
        return switch (type) {
            case NEWS -> new FeedNames("news", "News about clusters, newest first");
            case CLUSTERS -> new FeedNames("clusters", "Clusters, those published last first");
            case FUNDING_CALLS -> new FeedNames("funding calls", "Calls for proposals, newest first");
            case POLICY_DOCUMENTS -> new FeedNames("policy documents", "Documents of cluster policy, newest first");
            case EVENTS -> new FeedNames("events", "Events of clusters, those published last first");
            case PAGES -> new FeedNames("pages", "Pages of the site, newest first");
            case TERMS -> throw new IllegalArgumentException("terms have no feed");
        };
    }
}
