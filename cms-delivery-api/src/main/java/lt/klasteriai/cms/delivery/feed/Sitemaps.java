package lt.klasteriai.cms.delivery.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.Page;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What search engines are told of the site's pages (sitemaps.org 0.9, with the languages of each page and with news).
@Component
@RequiredArgsConstructor
class Sitemaps {

    /// The protocol allows 50,000; fewer keep the answer small.
    private static final int ENTRIES_IN_A_FILE = 5_000;

    /// Search engines take news of the last two days.
    private static final Duration NEWS = Duration.ofDays(2);

    private static final int MOST_NEWS = 500;
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final FeedAddresses addresses;
    private final FeedProperties properties;
    private final DeliveryProperties delivery;

    /// The list of all files.
    String index(Snapshot snapshot, Instant now) {
        return FeedXml.document(xml -> {
            xml.start("sitemapindex").attribute("xmlns", SITEMAP);
            for (var type : ContentType.listed()) {
                var changed = snapshot.publishedAt(snapshot.touched(type));
                for (int file = 1; file <= files(snapshot, type, now); file++) {
                    entry(xml, "/sitemaps/" + type.segment() + "-" + file + ".xml", changed);
                }
            }
            entry(xml, "/sitemap-news.xml", snapshot.publishedAt(snapshot.touched(ContentType.NEWS)));
        });
    }

    private void entry(FeedXml xml, String path, Optional<Instant> changed) throws XMLStreamException {
        xml.start("sitemap").element("loc", delivery.absolute(path));
        if (changed.isPresent()) {
            xml.element("lastmod", changed.get().toString());
        }
        xml.end();
    }

    /// How many files a type fills; each language has its own entries.
    private static int files(Snapshot snapshot, ContentType type, Instant now) {
        long most = 0;
        for (var locale : LocaleTag.values()) {
            var counted = snapshot.list(all(type, locale).withSize(1).withCount(true), now);
            most = Math.max(most, counted.total() == null ? 0 : counted.total());
        }
        return (int) ((most + ENTRIES_IN_A_FILE - 1) / ENTRIES_IN_A_FILE);
    }

    /// One file: every language of its entries, those first that became public first, so that files fill up in order.
    ///
    /// @param number from 1
    /// @return empty when there is no such file
    Optional<String> file(Snapshot snapshot, ContentType type, int number, Instant now) {
        var versions = new ArrayList<PublishedVersion>();
        for (var locale : LocaleTag.values()) {
            versions.addAll(part(snapshot, all(type, locale), number, now));
        }
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FeedXml.document(xml -> {
            xml.start("urlset").attribute("xmlns", SITEMAP).attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
            for (var version : versions) {
                page(xml, version);
            }
        }));
    }

    private static List<PublishedVersion> part(Snapshot snapshot, ListQuery query, int number, Instant now) {
        Page page = snapshot.list(query, now);
        for (int part = 1; part < number; part++) {
            if (page.next() == null) {
                return List.of();
            }
            page = snapshot.list(after(query, page.next()), now);
        }
        return page.items();
    }

    private static ListQuery after(ListQuery query, String cursor) {
        var view = query.view();
        return list(view.type(), view.locale(), Map.of("page[after]", List.of(cursor)));
    }

    private static ListQuery all(ContentType type, LocaleTag locale) {
        return list(type, locale, Map.of());
    }

    private static ListQuery list(ContentType type, LocaleTag locale, Map<String, List<String>> more) {
        var parameters = new HashMap<>(more);
        parameters.put("locale", List.of(locale.tag()));
        parameters.put("fallback", List.of("false"));
        parameters.putIfAbsent("sort", List.of("firstPublishedAt"));
        return ListQuery.parse(type, parameters).withSize(ENTRIES_IN_A_FILE);
    }

    /// Search engines want each language to name all of them, itself included.
    private void page(FeedXml xml, PublishedVersion version) throws XMLStreamException {
        var languages = languages(version);
        xml.start("url").element("loc", addresses.of(version));
        xml.element("lastmod", version.changedAt().toString());
        if (languages.size() > 1) {
            for (var language : languages.entrySet()) {
                alternate(xml, language.getKey().tag(), language.getValue());
            }
            alternate(xml, "x-default", languages.getOrDefault(LocaleTag.DEFAULT, addresses.of(version)));
        }
        xml.end();
    }

    /// The addresses of an entry by its languages, of those only that it is public in.
    private Map<LocaleTag, String> languages(PublishedVersion version) {
        var languages = new EnumMap<LocaleTag, String>(LocaleTag.class);
        languages.put(version.locale(), addresses.of(version));
        for (var other : MAPPER.readTree(version.json()).path("alternates")) {
            var locale = LocaleTag.of(other.path("locale").asString());
            languages.put(
                    locale, addresses.of(version.type(), other.path("slug").asString(), locale));
        }
        return languages;
    }

    /// The news of the last two days, newest first in each language.
    static List<PublishedVersion> recent(Snapshot snapshot, Instant now) {
        var since = now.minus(NEWS).toString();
        return Stream.of(LocaleTag.values())
                .map(locale -> list(
                        ContentType.NEWS,
                        locale,
                        Map.of(
                                "sort", List.of("-firstPublishedAt"),
                                "filter[firstPublishedAt][gt]", List.of(since))))
                .flatMap(query -> snapshot.list(query.withSize(MOST_NEWS), now).items().stream())
                .toList();
    }

    /// When the oldest of these news leaves its file.
    static Optional<Instant> nextToLeave(List<PublishedVersion> recent) {
        return recent.stream()
                .map(version -> version.firstPublishedAt().plus(NEWS))
                .min(Instant::compareTo);
    }

    String news(List<PublishedVersion> recent) {
        return FeedXml.document(xml -> {
            xml.start("urlset")
                    .attribute("xmlns", SITEMAP)
                    .attribute("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
            for (var version : recent) {
                xml.start("url").element("loc", addresses.of(version)).start("news:news");
                xml.start("news:publication")
                        .element("news:name", properties.name(version.locale()))
                        .element("news:language", version.locale().tag())
                        .end();
                xml.element("news:publication_date", version.firstPublishedAt().toString());
                xml.element("news:title", version.title()).end().end();
            }
        });
    }

    private static void alternate(FeedXml xml, String language, String address) throws XMLStreamException {
        xml.empty("xhtml:link")
                .attribute("rel", "alternate")
                .attribute("hreflang", language)
                .attribute("href", address);
    }
}
