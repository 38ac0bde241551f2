package lt.klasteriai.cms.core.search.query;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.query.QueryField.During;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.fundingcall.CallState;

/// Which fields each content type is filtered, sorted and counted by. A new field is a new line here and nothing else.
final class FieldTable {

    /// What is suspended or over closes no more, whatever its dates say.
    private static final During WHILE_OPEN =
            new During("/state", List.of(CallState.OPEN.word(), CallState.CLOSING_SOON.word()));

    private static final Map<ContentType, QueryFields> TABLES =
            Arrays.stream(ContentType.values()).collect(toMap(type -> type, FieldTable::table));

    private FieldTable() {}

    static QueryFields of(ContentType type) {
        return Objects.requireNonNull(TABLES.get(type));
    }

    private static QueryFields table(ContentType type) {
        return switch (type) {
            case NEWS -> table(type, "-publishedAt", news());
            case CLUSTERS -> table(type, "title", clusters());
            case FUNDING_CALLS -> table(type, "nextDeadline,title", fundingCalls());
            case POLICY_DOCUMENTS -> table(type, "-adopted,title", policyDocuments());
            case EVENTS -> table(type, "-starts,title", events());
            case PAGES -> table(type, "navigationOrder,title", pages());
            case TERMS -> table(type, "rank,title", Stream.of(number("rank", "/rank")));
        };
    }

    private static QueryFields table(ContentType type, String defaultSort, Stream<QueryField> own) {
        var fields = Stream.concat(common(), own)
                .map(field -> field.kind() == FieldKind.KEYWORD
                        ? field.withWords(Vocabulary.of(type, field.pointers().getFirst()))
                        : field)
                .toList();
        return new QueryFields(fields, defaultSort);
    }

    private static Stream<QueryField> common() {
        return Stream.of(
                keyword("id", "/id").withSortable(true),
                keyword("slug", "/slug").withSortable(true),
                text("title", "/title"),
                facet("sectors", "/sectors/*/key"),
                facet("ecosystems", "/ecosystems/*/key"),
                facet("tags", "/tags/*"),
                instant("publishedAt", "/publishedAt"),
                instant("firstPublishedAt", "/firstPublishedAt"),
                instant("updatedAt", "/updatedAt"));
    }

    private static Stream<QueryField> news() {
        return Stream.of(
                text("dateline", "/dateline").withFacetable(true),
                text("bylines", "/bylines/*").withFacetable(true),
                instant("expiresAt", "/expiresAt"),
                references("clusters"),
                references("fundingCalls"),
                references("policyDocuments"),
                references("events"));
    }

    private static Stream<QueryField> clusters() {
        return Stream.of(
                text("shortName", "/shortName"),
                facet("kind", "/kind"),
                facet("status", "/status"),
                date("established", "/established"),
                facet("labelScheme", "/labels/*/scheme"),
                facet("labelLevel", "/labels/*/level"),
                timed("labelValid", FieldKind.BOOLEAN, "/labels/*/valid"),
                text("municipality", "/seat/municipality").withFacetable(true),
                code("region", "/seat/region").withFacetable(true),
                place("/seat/point/coordinates/*"),
                distance("/seat/point/coordinates/*"),
                code("naceCodes", "/naceCodes/*/code").withKind(FieldKind.NACE).withFacetable(true),
                facet("specialisationPriorities", "/specialisationPriorities/*"),
                facet("technologyFields", "/technologyFields/*"),
                facet("exportMarkets", "/exportMarkets/*"),
                text("coordinator", "/coordinator"),
                number("members", "/size/members"),
                references("partnerClusters"));
    }

    private static Stream<QueryField> fundingCalls() {
        return Stream.of(
                code("identifier", "/identifier").withSortable(true),
                code("callIdentifier", "/callIdentifier").withFacetable(true),
                timed("state", FieldKind.KEYWORD, "/state").withFacetable(true),
                timed("nextDeadline", FieldKind.INSTANT, "/nextDeadline").withSortable(true),
                timed("closesWithin", FieldKind.DAYS_AHEAD, "/nextDeadline").withDuring(WHILE_OPEN),
                date("deadline", "/stages/*/deadlines/*/date"),
                date("opensAt", "/opening/date", "/opening/instant"),
                facet("kind", "/kind"),
                text("programme", "/programme").withFacetable(true),
                text("managingBody", "/managingBody").withFacetable(true),
                facet("typesOfAction", "/typesOfAction/*"),
                facet("form", "/form"),
                facet("model", "/model"),
                number("budget", "/budget/total/amount"),
                facet("whoMayApply", "/whoMayApply/*/kind"),
                code("eligibleRegions", "/eligibleRegions/*").withFacetable(true),
                reference("legalAct"));
    }

    private static Stream<QueryField> policyDocuments() {
        return Stream.of(
                facet("documentType", "/documentType"),
                keyword("number", "/number").withSortable(true),
                code("celex", "/identifiers/celex").withSortable(true),
                code("eli", "/identifiers/eli"),
                keyword("nationalRegister", "/identifiers/nationalRegister"),
                text("issuers", "/issuers/*").withFacetable(true),
                date("adopted", "/adopted"),
                date("published", "/published"),
                date("inForceFrom", "/inForceFrom"),
                date("inForceUntil", "/inForceUntil"),
                period("inForceOn", "/inForceFrom", "/inForceUntil"),
                facet("legalForce", "/legalForce"),
                facet("languages", "/languages/*"),
                facet("topics", "/topics/*"),
                references("supersedes"),
                references("amends"),
                references("implementsDocuments"),
                references("repeals"),
                references("relatesTo"));
    }

    private static Stream<QueryField> events() {
        return Stream.of(
                date("starts", "/starts/date"),
                date("ends", "/ends/date"),
                facet("attendance", "/attendance"),
                facet("country", "/country"),
                place("/point/coordinates/*"),
                distance("/point/coordinates/*"),
                facet("state", "/state"),
                text("organisers", "/organisers/*").withFacetable(true),
                facet("languages", "/languages/*"),
                references("clusters"),
                references("fundingCalls"));
    }

    private static Stream<QueryField> pages() {
        return Stream.of(number("navigationOrder", "/navigationOrder"), reference("parent"));
    }

    private static QueryField keyword(String name, String... pointers) {
        return field(name, FieldKind.KEYWORD, pointers);
    }

    private static QueryField facet(String name, String pointer) {
        return keyword(name, pointer).withFacetable(true);
    }

    /// A list of references, found by the id or by the slug of what they point to.
    private static QueryField references(String name) {
        return keyword(name, "/" + name + "/*/id", "/" + name + "/*/slug").withFacetable(true);
    }

    private static QueryField reference(String name) {
        return keyword(name, "/" + name + "/id", "/" + name + "/slug").withFacetable(true);
    }

    private static QueryField text(String name, String pointer) {
        return sortable(name, FieldKind.TEXT, pointer);
    }

    private static QueryField number(String name, String pointer) {
        return sortable(name, FieldKind.NUMBER, pointer);
    }

    private static QueryField instant(String name, String pointer) {
        return sortable(name, FieldKind.INSTANT, pointer);
    }

    private static QueryField date(String name, String... pointers) {
        return sortable(name, FieldKind.DATE, pointers);
    }

    private static QueryField sortable(String name, FieldKind kind, String... pointers) {
        return field(name, kind, pointers).withSortable(true);
    }

    private static QueryField timed(String name, FieldKind kind, String pointer) {
        return field(name, kind, pointer).withTimed(true);
    }

    private static QueryField code(String name, String pointer) {
        return field(name, FieldKind.CODE, pointer);
    }

    private static QueryField period(String name, String first, String last) {
        return field(name, FieldKind.PERIOD, first, last);
    }

    private static QueryField place(String pointer) {
        return field("point", FieldKind.PLACE, pointer);
    }

    private static QueryField distance(String pointer) {
        return field("distance", FieldKind.DISTANCE, pointer).withSortable(true);
    }

    private static QueryField field(String name, FieldKind kind, String... pointers) {
        return new QueryField(name, kind, List.of(pointers), false, null, false, false, List.of());
    }
}
