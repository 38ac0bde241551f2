package lt.klasteriai.cms.core.search.query;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.entry.ContentType;

/// Which fields each content type is filtered, sorted and counted by. A new field is a new line here and nothing else.
final class FieldTable {

    private static final Map<ContentType, QueryFields> TABLES =
            Arrays.stream(ContentType.values()).collect(toMap(type -> type, FieldTable::table));

    private FieldTable() {}

    static QueryFields of(ContentType type) {
        return Objects.requireNonNull(TABLES.get(type));
    }

    private static QueryFields table(ContentType type) {
        return switch (type) {
            case NEWS -> table("-publishedAt", news());
            case CLUSTERS -> table("title", clusters());
            case FUNDING_CALLS -> table("nextDeadline,title", fundingCalls());
            case POLICY_DOCUMENTS -> table("-adopted,title", policyDocuments());
            case EVENTS -> table("-starts,title", events());
            case PAGES -> table("navigationOrder,title", pages());
            case TERMS -> table("rank,title", Stream.of(number("rank", "/rank")));
        };
    }

    private static QueryFields table(String defaultSort, Stream<QueryField> own) {
        return new QueryFields(Stream.concat(common(), own).toList(), defaultSort);
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
                facet("region", "/seat/region"),
                facet("naceCodes", "/naceCodes/*/code"),
                facet("specialisationPriorities", "/specialisationPriorities/*"),
                facet("technologyFields", "/technologyFields/*"),
                facet("exportMarkets", "/exportMarkets/*"),
                text("coordinator", "/coordinator"),
                number("members", "/size/members"),
                references("partnerClusters"));
    }

    private static Stream<QueryField> fundingCalls() {
        return Stream.of(
                keyword("identifier", "/identifier").withSortable(true),
                facet("callIdentifier", "/callIdentifier"),
                timed("state", FieldKind.KEYWORD, "/state").withFacetable(true),
                timed("nextDeadline", FieldKind.INSTANT, "/nextDeadline").withSortable(true),
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
                facet("eligibleRegions", "/eligibleRegions/*"),
                reference("legalAct"));
    }

    private static Stream<QueryField> policyDocuments() {
        return Stream.of(
                facet("documentType", "/documentType"),
                keyword("number", "/number").withSortable(true),
                keyword("celex", "/identifiers/celex").withSortable(true),
                keyword("eli", "/identifiers/eli"),
                keyword("nationalRegister", "/identifiers/nationalRegister"),
                text("issuers", "/issuers/*").withFacetable(true),
                date("adopted", "/adopted"),
                date("published", "/published"),
                date("inForceFrom", "/inForceFrom"),
                date("inForceUntil", "/inForceUntil"),
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
        return new QueryField(name, FieldKind.KEYWORD, List.of(pointers), false, false, false);
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
        return new QueryField(name, kind, List.of(pointers), false, true, false);
    }

    private static QueryField timed(String name, FieldKind kind, String pointer) {
        return new QueryField(name, kind, List.of(pointer), true, false, false);
    }
}
