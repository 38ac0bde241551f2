package lt.klasteriai.cms.core.search;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.core.search.query.Operator;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;

/// A question for a list.
///
/// @param now when it is asked
/// @param filters operands by `field` or `field op`
/// @param others locale, fallback, asOf and the size of pages
record RandomQuestion(
        ContentType type,
        Instant now,
        Map<String, String> filters,
        List<String> sort,
        String facet,
        Map<String, String> others) {

    static String entry(Random random, int entries) {
        return "E" + random.nextInt(entries);
    }

    static RandomQuestion of(ContentType type, Random random, RandomContent content, int publications) {
        var fields = QueryFields.of(type).fields();
        var filters = new TreeMap<String, String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var kind = content.one(fields.stream()
                    .filter(QueryField::filterable)
                    .map(QueryField::kind)
                    .distinct()
                    .toList());
            var field = content.one(
                    fields.stream().filter(each -> each.kind() == kind).toList());
            filter(field, random, content, filters);
        }
        return new RandomQuestion(
                type,
                now(random, content),
                Map.copyOf(filters),
                sort(fields, random, content, filters.containsKey("point near")),
                content.one(fields.stream()
                        .filter(QueryField::facetable)
                        .map(QueryField::name)
                        .toList()),
                others(random, publications));
    }

    /// Often the very instant of a change, or the one before.
    private static Instant now(Random random, RandomContent content) {
        return content.instant()
                .minus(Duration.ofHours(24L * random.nextInt(40)))
                .minusMillis(random.nextInt(2));
    }

    private static void filter(QueryField field, Random random, RandomContent content, Map<String, String> filters) {
        var operator = content.one(List.copyOf(field.operators()));
        boolean unsaid = operator == Operator.IN || (!field.takesSeveral() && operator == Operator.EQ);
        var name = unsaid && random.nextBoolean() ? field.name() : field.name() + " " + operator.word();
        filters.put(name, operand(field, operator, random, content));
    }

    private static String operand(QueryField field, Operator operator, Random random, RandomContent content) {
        return switch (operator) {
            case EXISTS -> String.valueOf(random.nextBoolean());
            case IN ->
                Stream.generate(() -> value(field, random, content))
                        .limit(1 + random.nextInt(2))
                        .collect(Collectors.joining(","));
            case CONTAINS, PREFIX -> part(content.operand(field), operator, random);
            case NEAR -> content.operand(field) + "," + (1 + random.nextInt(20_000));
            case WITHIN -> box(random);
            default -> value(field, random, content);
        };
    }

    private static String value(QueryField field, Random random, RandomContent content) {
        return switch (field.name()) {
            case "id" -> entry(random, 40);
            case "slug" -> "e" + random.nextInt(40);
            default ->
                switch (field.kind()) {
                    case DATE, PERIOD -> random.nextInt(4) == 0 ? "today" : content.operand(field);
                    case INSTANT -> random.nextInt(3) == 0 ? "2026-03-28" : content.operand(field);
                    default -> content.operand(field);
                };
        };
    }

    private static String part(String value, Operator operator, Random random) {
        int from = operator == Operator.PREFIX ? 0 : random.nextInt(value.length());
        var part = value.substring(from, Math.min(value.length(), from + 1 + random.nextInt(4)));
        return operator == Operator.PREFIX || random.nextBoolean() ? part : part.toUpperCase(Locale.ROOT);
    }

    private static String box(Random random) {
        int south = random.nextInt(120) - 60;
        return (random.nextInt(360) - 180) + "," + south + "," + (random.nextInt(360) - 180) + ","
                + (south + random.nextInt(30));
    }

    private static List<String> sort(List<QueryField> fields, Random random, RandomContent content, boolean near) {
        var possible = fields.stream()
                .filter(QueryField::sortable)
                .map(QueryField::name)
                .filter(name -> near || !name.equals("distance"))
                .toList();
        var names = Stream.generate(() -> content.one(possible))
                .limit(1 + random.nextInt(3))
                .distinct();
        var first = near ? Stream.concat(Stream.of("distance"), names).distinct() : names;
        return first.map(name -> random.nextBoolean() ? name : "-" + name).toList();
    }

    private static Map<String, String> others(Random random, int publications) {
        var others = new HashMap<String, String>();
        others.put("locale", random.nextBoolean() ? "lt" : "en");
        others.put("fallback", String.valueOf(random.nextBoolean()));
        others.put("page[size]", String.valueOf(1 + random.nextInt(9)));
        switch (random.nextInt(6)) {
            case 0 -> others.put("asOf", "sequence:" + random.nextInt(publications + 1));
            case 1 ->
                others.put(
                        "asOf",
                        VersionFixture.timeOf(random.nextInt(publications + 1)).toString());
            default -> {}
        }
        return others;
    }

    ListQuery query(Map<String, String> more) {
        var parameters = new HashMap<String, List<String>>();
        others.forEach((name, value) -> parameters.put(name, List.of(value)));
        more.forEach((name, value) -> parameters.put(name, List.of(value)));
        filters.forEach((name, value) -> parameters.put("filter[" + name.replace(" ", "][") + "]", List.of(value)));
        parameters.put("sort", List.of(String.join(",", sort)));
        return ListQuery.parse(type, parameters);
    }
}
