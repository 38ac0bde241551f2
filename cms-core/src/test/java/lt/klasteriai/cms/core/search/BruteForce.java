package lt.klasteriai.cms.core.search;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers questions by looking at the JSON that readers get, entry by entry: what the index must answer too. Shares
/// with it only what a field is called, where it stands and of what kind it is.
///
final class BruteForce {

    private static final ZoneId LITHUANIA = ZoneId.of("Europe/Vilnius");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final double EARTH_RADIUS_METRES = 6_371_008.771_4;

    private final ContentType type;
    private final Instant now;
    private final Collator collator;
    private final Map<String, JsonNode> read = new HashMap<>();

    /// @param now the instant of the answer
    BruteForce(ContentType type, LocaleTag locale, Instant now) {
        this.type = type;
        this.now = now;
        this.collator = Collator.getInstance(locale.toLocale());
    }

    /// Those of the entries that all filters let through, in order.
    ///
    /// @param filters operands by `field` or `field op`
    List<PublishedVersion> list(List<PublishedVersion> entries, Map<String, String> filters, List<String> sort) {
        return entries.stream()
                .filter(version -> filters.entrySet().stream().allMatch(filter -> lets(version, filter)))
                .sorted(order(sort, filters))
                .toList();
    }

    /// How many entries have which value.
    Map<String, Long> count(List<PublishedVersion> entries, String field) {
        var counts = new TreeMap<String, Long>();
        entries.forEach(
                version -> strings(json(version), field(field).pointers().getFirst())
                        .distinct()
                        .forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    private JsonNode json(PublishedVersion version) {
        return read.computeIfAbsent(version.id(), _ -> MAPPER.readTree(text(now, version)));
    }

    /// What readers get of an entry at an instant.
    static String text(Instant now, PublishedVersion version) {
        return MAPPER.writeValueAsString(DeliveredEntry.at(now, version));
    }

    private QueryField field(String name) {
        return QueryFields.of(type).find(name).orElseThrow();
    }

    private boolean lets(PublishedVersion version, Map.Entry<String, String> filter) {
        var words = filter.getKey().split(" ", 2);
        var field = field(words[0]);
        var op = words.length == 1 ? "in" : words[1];
        var operand = filter.getValue();
        return switch (op) {
            case "exists" -> has(version, field) == Boolean.parseBoolean(operand);
            case "ne" -> !matches(version, field, "eq", operand);
            case "in" -> Stream.of(operand.split(",")).anyMatch(each -> matches(version, field, "eq", each));
            default -> matches(version, field, op, operand);
        };
    }

    private boolean has(PublishedVersion version, QueryField field) {
        return values(version, field).findAny().isPresent();
    }

    private Stream<String> values(PublishedVersion version, QueryField field) {
        var entry = json(version);
        return field.pointers().stream().flatMap(pointer -> strings(entry, pointer));
    }

    private boolean matches(PublishedVersion version, QueryField field, String op, String operand) {
        return switch (field.kind()) {
            case KEYWORD, CODE, TEXT, BOOLEAN -> values(version, field).anyMatch(value -> matches(value, op, operand));
            case NACE -> branches(version).anyMatch(branch -> branch.matches(op, operand));
            case NUMBER ->
                values(version, field)
                        .map(BigDecimal::new)
                        .anyMatch(value -> lies(value, op, new BigDecimal(operand), new BigDecimal(operand)));
            case INSTANT ->
                values(version, field)
                        .map(value -> OffsetDateTime.parse(value).toInstant())
                        .anyMatch(value -> lies(value, op, start(operand), end(operand)));
            case DATE ->
                values(version, field)
                        .map(this::firstDay)
                        .anyMatch(value -> lies(value, op, firstDay(operand), lastDay(operand)));
            case PERIOD -> includes(json(version), operand);
            case DAYS_AHEAD -> isAhead(json(version), Integer.parseInt(operand));
            case PLACE ->
                place(version)
                        .filter(place -> lies(place, op, numbers(operand)))
                        .isPresent();
            case DISTANCE -> throw new IllegalArgumentException("nobody filters by distance");
        };
    }

    private static boolean matches(String value, String op, String operand) {
        return switch (op) {
            case "eq" -> value.equals(operand);
            case "contains" -> folded(value).contains(folded(operand));
            case "prefix" -> value.startsWith(operand);
            default -> throw new IllegalArgumentException(op);
        };
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private record Branch(String code, String revision) {

        private static final Map<String, String> SECTIONS =
                Map.of("26/2", "C", "26/2.1", "C", "62/2", "J", "62/2.1", "K", "86/2", "Q", "86/2.1", "R", "45/2", "G");

        boolean matches(String op, String operand) {
            // There is no division 45 in revision 2.1; it lies where one would look for it.
            var section = SECTIONS.getOrDefault(code.substring(0, Math.min(2, code.length())) + "/" + revision, "F");
            return BruteForce.matches(code, op, operand)
                    || (op.equals("prefix") && code.length() > 1 && (section + code).startsWith(operand));
        }
    }

    private Stream<Branch> branches(PublishedVersion version) {
        return json(version)
                .path("naceCodes")
                .valueStream()
                .map(each -> new Branch(
                        each.path("code").asString(), each.path("revision").asString()));
    }

    private static <T extends Comparable<T>> boolean lies(T value, String op, T first, T last) {
        return switch (op) {
            case "eq" -> value.compareTo(first) >= 0 && value.compareTo(last) <= 0;
            case "gte" -> value.compareTo(first) >= 0;
            case "gt" -> value.compareTo(last) > 0;
            case "lte" -> value.compareTo(last) <= 0;
            case "lt" -> value.compareTo(first) < 0;
            default -> throw new IllegalArgumentException(op);
        };
    }

    private static Instant start(String operand) {
        return operand.length() == 10
                ? LocalDate.parse(operand).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(operand).toInstant();
    }

    private static Instant end(String operand) {
        return operand.length() == 10 ? start(operand).plus(Duration.ofDays(1)).minusMillis(1) : start(operand);
    }

    private LocalDate firstDay(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 5 -> LocalDate.ofInstant(now, LITHUANIA);
            case 7 -> YearMonth.parse(text).atDay(1);
            case 10 -> LocalDate.parse(text);
            default -> LocalDate.ofInstant(Instant.parse(text), LITHUANIA);
        };
    }

    private LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> firstDay(text);
        };
    }

    private boolean includes(JsonNode document, String day) {
        var first = strings(document, "/inForceFrom").map(this::firstDay).findFirst();
        var last = strings(document, "/inForceUntil").map(this::lastDay).findFirst();
        return (first.isPresent() || last.isPresent())
                && !first.filter(from -> from.isAfter(lastDay(day))).isPresent()
                && !last.filter(until -> until.isBefore(firstDay(day))).isPresent();
    }

    private boolean isAhead(JsonNode call, int days) {
        var state = call.path("state").asString("");
        var deadline = call.path("nextDeadline").asString("");
        if (deadline.isEmpty() || !(state.equals("open") || state.equals("closing-soon"))) {
            return false;
        }
        var left = Duration.between(now, OffsetDateTime.parse(deadline).toInstant());
        return left.isPositive() && left.compareTo(Duration.ofHours(24L * days)) <= 0;
    }

    private Optional<List<Double>> place(PublishedVersion version) {
        var coordinates = values(version, field("point")).map(Double::valueOf).toList();
        return coordinates.isEmpty() ? Optional.empty() : Optional.of(coordinates);
    }

    private static List<Double> numbers(String operand) {
        return Stream.of(operand.split(",")).map(Double::valueOf).toList();
    }

    private static boolean lies(List<Double> place, String op, List<Double> area) {
        if (op.equals("near")) {
            return metres(place, area) <= 1000 * area.getLast();
        }
        double west = area.get(0);
        double east = area.get(2);
        double longitude = place.getFirst();
        boolean between =
                west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
        return between && area.get(1) <= place.getLast() && place.getLast() <= area.get(3);
    }

    private static double metres(List<Double> one, List<Double> other) {
        double latitudes = Math.toRadians(other.get(1) - one.get(1));
        double longitudes = Math.toRadians(other.get(0) - one.get(0));
        double half = Math.pow(Math.sin(latitudes / 2), 2)
                + Math.cos(Math.toRadians(one.get(1)))
                        * Math.cos(Math.toRadians(other.get(1)))
                        * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(half));
    }

    private Comparator<PublishedVersion> order(List<String> sort, Map<String, String> filters) {
        Comparator<PublishedVersion> order = (_, _) -> 0;
        for (var key : sort) {
            boolean descending = key.startsWith("-");
            var field = field(descending ? key.substring(1) : key);
            Comparator<Comparable<Object>> values = Comparator.naturalOrder();
            order = order.thenComparing(
                    version -> greatest(version, field, filters),
                    Comparator.nullsLast(descending ? values.reversed() : values));
        }
        return order.thenComparing(version -> version.entry().value());
    }

    private @Nullable Comparable<Object> greatest(
            PublishedVersion version, QueryField field, Map<String, String> filters) {
        if (field.name().equals("distance")) {
            var near = numbers(Objects.requireNonNull(filters.get("point near")));
            return place(version).map(place -> sortable(metres(place, near))).orElse(null);
        }
        return values(version, field)
                .map(value -> sortable(field, value))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Comparable<Object> sortable(QueryField field, String value) {
        return switch (field.kind()) {
            case NUMBER -> sortable(new BigDecimal(value));
            case INSTANT -> sortable(OffsetDateTime.parse(value).toInstant());
            case DATE -> sortable(firstDay(value));
            case TEXT -> sortable(collator.getCollationKey(value));
            default -> sortable((Object) value);
        };
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> sortable(Object value) {
        return (Comparable<Object>) value;
    }

    /// The scalars at a pointer in which `*` is any array index.
    private static Stream<String> strings(JsonNode entry, String pointer) {
        var nodes = Stream.of(entry);
        for (var step : pointer.substring(1).split("/", -1)) {
            nodes = step.equals("*") ? nodes.flatMap(JsonNode::valueStream) : nodes.map(node -> node.path(step));
        }
        return nodes.filter(JsonNode::isValueNode).map(JsonNode::asString);
    }
}
