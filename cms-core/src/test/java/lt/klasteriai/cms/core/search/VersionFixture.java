package lt.klasteriai.cms.core.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;
import lt.klasteriai.cms.model.time.Timed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Published versions for tests, with as much of the delivered entry as a test needs.
final class VersionFixture {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ContentType type;
    private final String entry;
    private final ObjectNode json = MAPPER.createObjectNode();
    private LocaleTag locale = LocaleTag.LT;
    private String slug;
    private String title;
    private List<String> formerSlugs = List.of();
    private List<Timed> timeline = List.of();
    private long from = 1;
    private @Nullable Instant firstPublishedAt;

    private VersionFixture(ContentType type, String entry) {
        this.type = type;
        this.entry = entry;
        this.slug = entry.toLowerCase(Locale.ROOT);
        this.title = entry;
    }

    static VersionFixture version(ContentType type, String entry) {
        return new VersionFixture(type, entry);
    }

    static VersionFixture news(String entry) {
        return version(ContentType.NEWS, entry);
    }

    /// The time of a publication: one a minute.
    static Instant timeOf(long sequence) {
        return START.plusSeconds(60 * sequence);
    }

    VersionFixture in(LocaleTag its) {
        locale = its;
        return this;
    }

    VersionFixture from(long sequence) {
        from = sequence;
        return this;
    }

    VersionFixture firstPublishedOn(String day) {
        firstPublishedAt = Instant.parse(day + "T09:00:00Z");
        return this;
    }

    VersionFixture slug(String its, String... former) {
        slug = its;
        formerSlugs = List.of(former);
        return this;
    }

    VersionFixture title(String its) {
        title = its;
        return this;
    }

    /// @param value in JSON, in which `'` may stand for `"`
    VersionFixture with(String property, String value) {
        json.set(property, MAPPER.readTree(value.replace('\'', '"')));
        return this;
    }

    VersionFixture timeline(Timed... its) {
        timeline = List.of(its);
        return this;
    }

    PublishedVersion build() {
        var at = timeOf(from);
        json.put("id", entry)
                .put("type", type.segment())
                .put("locale", locale.tag())
                .put("slug", slug)
                .put("title", title)
                .put("publishedAt", at.toString());
        return PublishedVersion.builder()
                .entry(new EntryId(entry))
                .type(type)
                .locale(locale)
                .from(from)
                .to(PublishedVersion.OPEN)
                .revision(1)
                .slug(new Slug(slug))
                .title(title)
                .formerSlugs(formerSlugs.stream().map(Slug::new).toList())
                .references(Set.of())
                .relations(List.of())
                .firstPublishedAt(firstPublishedAt == null ? at : firstPublishedAt)
                .publishedAt(at)
                .updatedAt(at)
                .changedAt(at)
                .json(MAPPER.writeValueAsString(json))
                .timeline(timeline)
                .build();
    }
}
