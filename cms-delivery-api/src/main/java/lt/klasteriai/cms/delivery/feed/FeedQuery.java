package lt.klasteriai.cms.delivery.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// What a feed is asked for.
///
/// @param type of the entries it shows
/// @param entries those it shows: newest first, in one language only
/// @param chosen the parameters that say which entries the whole feed has, whatever page or archive of it is shown
/// @param full whether items carry their whole text
/// @param tombstones whether it says what was withdrawn
/// @param archive the month that is shown; null for the newest items
record FeedQuery(
        ContentType type,
        ListQuery entries,
        Parameters chosen,
        boolean full,
        boolean tombstones,
        @Nullable YearMonth archive) {

    private static final Set<String> OWN = Set.of("content", "limit", "tombstones", "archive");
    private static final String CURSOR = "page[after]";
    private static final String FIRST_PUBLISHED = "filter[firstPublishedAt]";
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;

    /// @param now the clock of the answer: no month is archived before it has begun
    static FeedQuery parse(ContentType type, FeedFormat format, Parameters parameters, Instant now) {
        parameters.values().keySet().stream()
                .filter(name -> !isKnown(name, format))
                .findFirst()
                .ifPresent(name -> refuse(name, format));
        var own = parameters.restrictedTo(OWN).only("content", "limit", "tombstones", "archive");
        var full = own.read("content", FeedQuery::isFull).orElse(true);
        var limit = own.read("limit", FeedQuery::limit);
        var tombstones = own.read("tombstones", FeedQuery::isTrue).orElse(false);
        var archive = own.read("archive", text -> month(text, now)).orElse(null);
        var chosen = parameters.without(OWN).without(Set.of(CURSOR));
        var list = parameters.without(OWN).with("fallback", "false").with("sort", "-firstPublishedAt");
        if (archive != null) {
            list = within(list, archive);
        }
        var size = limit.orElse(archive == null ? DEFAULT_LIMIT : MOST);
        return new FeedQuery(
                type, ListQuery.parse(type, list.values()).withSize(size), chosen, full, tombstones, archive);
    }

    /// What first became public in a month. A cursor is one of that list, so it is read with it.
    private static Parameters within(Parameters list, YearMonth month) {
        return list.with(FIRST_PUBLISHED + "[gte]", start(month).toString())
                .with(FIRST_PUBLISHED + "[lt]", start(month.plusMonths(1)).toString());
    }

    /// The newest entry of the feed that first became public before a month.
    ListQuery newestBefore(YearMonth month) {
        var before = Map.of(FIRST_PUBLISHED + "[lt]", List.of(start(month).toString()));
        var all = ListQuery.parse(
                type,
                chosen.with("fallback", "false")
                        .with("sort", "-firstPublishedAt")
                        .values());
        var conditions = new ArrayList<>(all.conditions());
        conditions.addAll(ListQuery.parse(type, before).conditions()); // beyond those that a reader may give
        return all.withConditions(conditions).withSize(1);
    }

    static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
    }

    LocaleTag locale() {
        return entries.view().locale();
    }

    private static boolean isKnown(String name, FeedFormat format) {
        return (OWN.contains(name) && (format == FeedFormat.ATOM || !name.equals("tombstones")))
                || name.equals("locale")
                || name.equals(CURSOR)
                || (name.startsWith("filter[") && !name.startsWith(FIRST_PUBLISHED));
    }

    private static void refuse(String name, FeedFormat format) {
        var known = new ArrayList<>(List.of("locale", "filter[field]", "content", "limit", "archive", CURSOR));
        if (format == FeedFormat.ATOM) {
            known.add("tombstones");
        }
        var hint = name.startsWith(FIRST_PUBLISHED)
                ? "A feed is in the order of first publication; ask for a month of it with archive."
                : "There is no parameter of this name. Known are: " + String.join(", ", known) + ".";
        throw new RequestRefused(Problem.invalid(List.of(new Problem.Fault(name, "unknown-parameter", hint))));
    }

    private static boolean isFull(String value) {
        return switch (value) {
            case "full" -> true;
            case "summary" -> false;
            default -> throw new IllegalArgumentException("full or summary is expected.");
        };
    }

    private static boolean isTrue(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is expected.");
        };
    }

    private static int limit(String value) {
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
            throw new IllegalArgumentException("A number from 1 to " + MOST + " is expected.");
        }
        return Integer.parseInt(value);
    }

    private static YearMonth month(String value, Instant now) {
        try {
            var month = YearMonth.parse(value);
            if (!month.isAfter(monthOf(now))) {
                return month;
            }
        } catch (DateTimeParseException none) {
            // answered like a month that is out of range
        }
        throw new IllegalArgumentException("A month that has begun is expected, such as 2026-03.");
    }
}
