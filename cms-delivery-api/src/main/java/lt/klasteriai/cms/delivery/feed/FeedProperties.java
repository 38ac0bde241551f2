package lt.klasteriai.cms.delivery.feed;

import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What feeds say of the site they come from.
///
/// @param nameLt who publishes, in Lithuanian
/// @param nameEn who publishes, in English
/// @param tagAuthority what the identities of all items begin with (RFC 4151): a domain and a year in which it was
/// ours.
///     It must never change, or every reader shows every item again
/// @param entryAddress the address of an entry's page on the website, with `{type}`, `{slug}` and `{locale}` in it;
/// null
///     when there is no website, then items link to the entry in this API
@ConfigurationProperties("cms.delivery.feed")
record FeedProperties(
        @DefaultValue("Lietuvos klasterių asociacija") String nameLt,
        @DefaultValue("Lithuanian Clusters Association") String nameEn,
        @DefaultValue("klasteriai.lt,2026") String tagAuthority,
        @Nullable String entryAddress) {

    String name(LocaleTag locale) {
        return locale == LocaleTag.LT ? nameLt : nameEn;
    }
}
