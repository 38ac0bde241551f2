package lt.klasteriai.cms.core.search.query;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Reads the parameters of a search.
final class SearchQueryParser {

    private static final String KNOWN =
            "q, type, locale, fallback, fields, " + PageParser.KNOWN + ", facets, count, asOf, minSequence";

    private final Parameters parameters;
    private final PageParser page;

    SearchQueryParser(Map<String, List<String>> raw) {
        this.parameters = new Parameters(raw);
        this.page = new PageParser(parameters);
    }

    SearchQuery parse() {
        if (!parameters.names().contains("q")) {
            parameters.reject("q", "required", "Give the words to search for.");
        }
        var query = read();
        var place = page.place(
                cursor -> cursor.fingerprint() == query.fingerprint() && cursor.fits(List.of()),
                "A cursor is taken as it is from an answer of the same search; text, types and locale must be the"
                        + " same.");
        parameters.finish(KNOWN);
        return query.withAfter(place.after()).withBefore(place.before());
    }

    private SearchQuery read() {
        var types = parameters.read("type", SearchQueryParser::types).orElse(ContentType.listed());
        return new SearchQuery(
                parameters.read("q", TextQuery::parse).orElse(new TextQuery(List.of(), false)),
                types,
                parameters.read("locale", LocaleTag::of).orElse(LocaleTag.DEFAULT),
                parameters.read("fallback", Parameters::bool).orElse(true),
                parameters
                        .read("fields", value -> ViewParser.names(value, Limits.FIELDS, deliveredFields(types)))
                        .orElse(Set.of()),
                page.size(),
                null,
                null,
                parameters.read("facets", SearchQueryParser::facets).orElse(false),
                parameters.read("count", Parameters::bool).orElse(false),
                parameters.read("asOf", ViewParser::asOf).orElse(null),
                parameters.read("minSequence", ViewParser::sequence).orElse(0L));
    }

    private static Set<String> deliveredFields(List<ContentType> types) {
        var names = new LinkedHashSet<String>();
        types.forEach(type -> names.addAll(DeliveredFields.of(type)));
        return names;
    }

    private static List<ContentType> types(String value) {
        var named = Parameters.list(value, Limits.FIELDS);
        var known = ContentType.listed();
        var found =
                known.stream().filter(type -> named.contains(type.segment())).toList();
        if (found.size() < named.size()) {
            throw new IllegalArgumentException(
                    "Known are: " + known.stream().map(ContentType::segment).collect(joining(", ")));
        }
        return found;
    }

    private static boolean facets(String value) {
        if (!value.equals("type")) {
            throw new IllegalArgumentException("Possible is: type");
        }
        return true;
    }
}
