package lt.klasteriai.cms.delivery.feed;

import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What a feed is asked for.
///
/// @param entries the entries it shows: newest first, in one language only
/// @param full whether items carry their whole text
record FeedQuery(ListQuery entries, boolean full) {

    private static final Set<String> OWN = Set.of("content", "limit");
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;

    static FeedQuery parse(ContentType type, Parameters parameters) {
        parameters.values().keySet().stream()
                .filter(name -> !isKnown(name))
                .findFirst()
                .ifPresent(FeedQuery::refuse);
        var own = parameters.restrictedTo(OWN).only("content", "limit");
        var full = own.read("content", FeedQuery::isFull).orElse(true);
        var limit = own.read("limit", FeedQuery::limit).orElse(DEFAULT_LIMIT);
        var list = parameters.without(OWN).with("fallback", "false").with("sort", "-firstPublishedAt");
        return new FeedQuery(ListQuery.parse(type, list.values()).withSize(limit), full);
    }

    LocaleTag locale() {
        return entries.view().locale();
    }

    private static boolean isKnown(String name) {
        return OWN.contains(name) || name.equals("locale") || name.startsWith("filter[");
    }

    private static void refuse(String name) {
        throw new RequestRefused(Problem.invalid(List.of(new Problem.Fault(
                name,
                "unknown-parameter",
                "There is no parameter of this name. Known are: locale, filter[field], content, limit."))));
    }

    private static boolean isFull(String value) {
        return switch (value) {
            case "full" -> true;
            case "summary" -> false;
            default -> throw new IllegalArgumentException("full or summary is expected.");
        };
    }

    private static int limit(String value) {
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
            throw new IllegalArgumentException("A number from 1 to " + MOST + " is expected.");
        }
        return Integer.parseInt(value);
    }
}
