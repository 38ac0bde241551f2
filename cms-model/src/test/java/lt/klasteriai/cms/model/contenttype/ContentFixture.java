package lt.klasteriai.cms.model.contenttype;

import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.asset.FocalPoint;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.LeadImage;
import lt.klasteriai.cms.model.entry.Source;
import lt.klasteriai.cms.model.entry.TermKey;
import lt.klasteriai.cms.model.locale.LanguageTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.locale.Slug;
import lt.klasteriai.cms.model.news.Correction;
import lt.klasteriai.cms.model.news.News;
import lt.klasteriai.cms.model.page.Page;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.taxonomy.Term;
import lt.klasteriai.cms.model.time.LocalMoment;
import lt.klasteriai.cms.model.time.Zones;

/// Content of every type with every field filled and no rule broken, in both locales.
public final class ContentFixture {

    public static final Instant NOON = Instant.parse("2026-03-01T10:00:00Z");
    public static final WebAddress ADDRESS = new WebAddress("https://example.lt/a?b=c");

    private ContentFixture() {}

    public static Content filled(ContentType type) {
        return switch (type) {
            case NEWS -> news();
            case CLUSTERS -> ClusterFixture.cluster();
            case FUNDING_CALLS -> FundingCallFixture.call();
            case POLICY_DOCUMENTS -> PolicyDocumentFixture.document();
            case EVENTS -> EventFixture.event();
            case PAGES -> page();
            case TERMS -> term();
        };
    }

    public static News news() {
        return News.builder()
                .common(common())
                .lead(text("Lead"))
                .body(richText("Body"))
                .bylines(List.of("Ona Onaitė"))
                .dateline("Vilnius")
                .embargoedUntil(NOON)
                .expiresAt(NOON.plusSeconds(86_400))
                .corrections(List.of(new Correction(NOON, text("Corrected"))))
                .canonicalUrl(ADDRESS)
                .licence("CC-BY-4.0")
                .clusters(ids("Cluster"))
                .fundingCalls(ids("Call"))
                .policyDocuments(ids("Document"))
                .events(ids("Event"))
                .build();
    }

    public static Page page() {
        return new Page(common(), richText("Body"), new EntryId("Parent"), 3);
    }

    public static Term term() {
        return new Term(common(), "sectors", new TermKey("health"), new TermKey("science"), 2);
    }

    public static CommonFields common() {
        return CommonFields.builder()
                .key("a-key")
                .title(text("Title"))
                .slug(new Localized<>(Map.of(LT, new Slug("antraste"), EN, new Slug("title"))))
                .summary(text("Summary"))
                .sectors(List.of(new TermKey("health"), new TermKey("ict")))
                .ecosystems(List.of(new TermKey("digital")))
                .tags(List.of("a tag"))
                .originallyPublishedAt(NOON)
                .leadImage(new LeadImage(new AssetId("Asset"), text("Alt"), "Jonas", new FocalPoint(0.25, 0.75)))
                .seoTitle(text("SEO title"))
                .seoDescription(text("SEO description"))
                .ownerOrganisation("An organisation")
                .source(new Source(ADDRESS, NOON))
                .build();
    }

    static Localized<String> text(String text) {
        return new Localized<>(Map.of(LT, text + " ąčęėįšųūž", EN, text));
    }

    static Localized<RichText> richText(String text) {
        return new Localized<>(Map.of(LT, RichText.ofText(text + " ąčęėįšųūž"), EN, RichText.ofText(text)));
    }

    static List<EntryId> ids(String id) {
        return List.of(new EntryId(id + "1"), new EntryId(id + "2"));
    }

    static List<LanguageTag> languages() {
        return List.of(new LanguageTag("lt"), new LanguageTag("en-GB"));
    }

    static BigDecimal half() {
        return new BigDecimal("0.5");
    }

    static LocalMoment moment(int day) {
        return new LocalMoment(LocalDate.of(2026, 3, day), LocalTime.of(9, 30), Zones.VILNIUS);
    }
}
