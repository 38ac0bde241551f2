package lt.klasteriai.cms.model.contenttype;

import static lt.klasteriai.cms.model.locale.LocaleTag.EN;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.cluster.ClusterLabel;
import lt.klasteriai.cms.model.cluster.ClusterSize;
import lt.klasteriai.cms.model.cluster.Member;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.LeadImage;
import lt.klasteriai.cms.model.entry.TermKey;
import lt.klasteriai.cms.model.event.EventState;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.news.News;
import lt.klasteriai.cms.model.page.Page;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// The rules of all types but the funding call's, which has tests of its own.
class RulesTests {

    private static final CommonFields NOTHING = CommonFields.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEWS             | /title/en /body/en",
                "CLUSTERS         | /title/en",
                "FUNDING_CALLS    | /title/en /identifier /sourceUrl",
                "POLICY_DOCUMENTS | /title/en /documentType /issuers /adopted",
                "EVENTS           | /title/en /starts",
                "PAGES            | /title/en /body/en"
            })
    void publishingDemandsTheFieldsThatTheDomainMarks(ContentType type, String pointers) {
        var empty = JsonMapper.shared().readValue("{}", ContentClasses.of(type));

        assertThat(empty.publishViolations(EN)).extracting(Violation::pointer).containsExactly(pointers.split(" "));
        assertThat(empty.publishViolations(EN)).extracting(Violation::code).containsOnly("required");
    }

    @Test
    void anotherLocaleDemandsNothingOfThisOne() {
        var inLithuanianOnly = new Page(
                NOTHING.withTitle(Localized.of(LT, "Apie")), Localized.of(LT, RichText.ofText("Tekstas")), null, null);

        assertThat(inLithuanianOnly.publishViolations(LT)).isEmpty();
        assertThat(inLithuanianOnly.publishViolations(EN))
                .extracting(Violation::locale)
                .containsOnly(EN);
    }

    @Test
    void aLeadImageNeedsItsDescriptionInTheLocale() {
        var image = new LeadImage(new AssetId("a"), Localized.of(LT, "Nuotrauka"), null, null);
        var page = ContentFixture.page();
        var withImage = new Page(page.common().withLeadImage(image), page.body(), null, null);

        assertThat(withImage.publishViolations(LT)).isEmpty();
        assertThat(withImage.publishViolations(EN))
                .extracting(Violation::pointer)
                .containsExactly("/leadImage/alt/en");
    }

    @Test
    void aHeadlineIsShorterThanOtherTitles() {
        var title = NOTHING.withTitle(Localized.of(LT, "x".repeat(111)));

        assertBroken(news().common(title).build(), "/title/lt too-long");
        assertThat(new Page(title, Localized.empty(), null, null).draftViolations())
                .isEmpty();
    }

    @Test
    void titlesKeysAndTagsHaveTheirLimits() {
        var common = CommonFields.builder()
                .title(Localized.of(EN, "x".repeat(301)))
                .key(" ")
                .tags(List.of("a", "x".repeat(81), "a"))
                .sectors(List.of(new TermKey("ict"), new TermKey("ict")))
                .build();

        assertBroken(
                new Page(common, Localized.empty(), null, -1),
                "/title/en too-long",
                "/key blank",
                "/sectors/1 duplicate",
                "/tags/1 too-long",
                "/tags/2 duplicate",
                "/navigationOrder out-of-range");
    }

    @Test
    void newsDoesNotExpireBeforeItsEmbargoEnds() {
        assertBroken(
                news().embargoedUntil(ContentFixture.NOON)
                        .expiresAt(ContentFixture.NOON.minusSeconds(1))
                        .build(),
                "/expiresAt wrong-order");
    }

    @Test
    void anEventEndsAfterItStarts() {
        var event = EventFixture.event().toBuilder();

        assertBroken(event.starts(ContentFixture.moment(7)).build(), "/ends wrong-order");
        assertBroken(event.starts(null).build(), "/starts required");
    }

    @Test
    void aMovedEventSaysWhenItWasToStart() {
        var event = EventFixture.event().toBuilder();

        assertBroken(event.previousStart(null).build(), "/previousStart inconsistent");
        assertBroken(
                event.state(EventState.SCHEDULED)
                        .previousStart(ContentFixture.moment(1))
                        .build(),
                "/previousStart inconsistent");
    }

    @Test
    void aClusterHasNotFewerMembersThanItsParts() {
        var size = ClusterSize.builder().members(2).smes(2).research(1).teamFte(new BigDecimal("-0.5"));

        assertBroken(
                ClusterFixture.cluster().toBuilder().size(size.build()).build(),
                "/size/teamFte out-of-range",
                "/size/members inconsistent");
    }

    @Test
    void labelsAndMembershipsEndAfterTheyBegin() {
        var label = new ClusterLabel("ESCA", null, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), null);
        var sameYear = new Member("A", null, new PartialDate("2020-05"), new PartialDate("2020"), null);
        var wrong = new Member("B", null, new PartialDate("2020-05"), new PartialDate("2020-04"), null);

        assertBroken(
                ClusterFixture.cluster().toBuilder()
                        .labels(List.of(label))
                        .members(List.of(sameYear, wrong))
                        .build(),
                "/labels/0/validUntil wrong-order",
                "/members/1/until wrong-order");
    }

    @Test
    void whatTheEuropeanPlatformAsksForIsAdviceAndNoRule() {
        var small = ClusterSize.builder()
                .members(14)
                .smes(14)
                .teamFte(new BigDecimal("0.4"))
                .build();
        var cluster = ClusterFixture.cluster().toBuilder()
                .common(NOTHING.withTitle(Localized.of(LT, "Klasteris")))
                .size(small)
                .build();

        assertThat(cluster.draftViolations()).isEmpty();
        assertThat(cluster.publishViolations(LT)).isEmpty();
        assertThat(cluster.advice())
                .extracting(Violation::code)
                .containsExactly("too-few-members", "too-small-team", "too-few-kinds-of-member", "no-english-page");
        assertThat(ClusterFixture.cluster().advice()).isEmpty();
    }

    @Test
    void aPolicyDocumentKeepsTheOrderOfItsDates() {
        assertBroken(
                PolicyDocumentFixture.document().toBuilder()
                        .adopted(new PartialDate("2015"))
                        .inForceUntil(LocalDate.of(2014, 6, 30))
                        .build(),
                "/published wrong-order",
                "/inForceUntil wrong-order");
    }

    @Test
    void aTermIsNotBroaderThanItself() {
        var term = ContentFixture.term();

        assertBroken(term.toBuilder().broader(term.term()).build(), "/broader circular");
        assertThat(term.id()).hasToString("sectors:health");
    }

    private static News.NewsBuilder news() {
        return News.builder().common(NOTHING);
    }

    private static void assertBroken(Content content, String... pointersWithCodes) {
        assertThat(content.draftViolations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactly(pointersWithCodes);
    }
}
