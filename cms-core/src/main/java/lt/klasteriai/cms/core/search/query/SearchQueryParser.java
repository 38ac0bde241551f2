package lt.klasteriai.cms.core.search.query;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Reads the parameters of a search.
final class SearchQueryParser {

    private static final String KNOWN =
            "q, type, locale, fallback, fields, page[size], page[after], page[before], facets,"
                    + " count, asOf, minSequence";
    private static final long DEFAULT_SIZE = 20;
    private static final String AFTER = "page[after]";
    private static final String BEFORE = "page[before]";

    private final Parameters parameters;

    SearchQueryParser(Map<String, List<String>> raw) {
        this.parameters = new Parameters(raw);
    }

    SearchQuery parse() {
        if (!parameters.names().contains("q")) {
            parameters.reject("q", "required", "Give the words to search for.");
        }
        var after = parameters.take(AFTER);
        var before = parameters.take(BEFORE);
        var query = read();
        if (after.isPresent() && before.isPresent()) {
            parameters.reject(BEFORE, Parameters.INVALID_VALUE, "Give page[after] or page[before], not both.");
        }
        var place = query.withAfter(
                        after.flatMap(text -> cursor(AFTER, text, query)).orElse(null))
                .withBefore(before.flatMap(text -> cursor(BEFORE, text, query)).orElse(null));
        parameters.finish(KNOWN);
        return place;
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
                parameters
                        .read("page[size]", value -> Parameters.whole(value, 1, Limits.PAGE_SIZE))
                        .orElse(DEFAULT_SIZE)
                        .intValue(),
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

    private Optional<Cursor> cursor(String parameter, String text, SearchQuery query) {
        var ours = Cursor.decode(text)
                .filter(cursor -> cursor.fingerprint() == query.fingerprint() && cursor.fits(List.of()));
        if (ours.isEmpty()) {
            parameters.reject(
                    parameter,
                    "invalid-cursor",
                    "A cursor is taken as it is from an answer of the same search; text, types and locale must be the"
                            + " same.");
        }
        return ours;
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
