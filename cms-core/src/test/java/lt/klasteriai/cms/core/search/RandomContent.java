package lt.klasteriai.cms.core.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.QueryField;
import lt.klasteriai.cms.core.search.query.QueryFields;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.fundingcall.CallState;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.time.Timed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes entries that have, or have not, something at each place that a declared field reads. Values are few, so that
/// entries often have the same and questions often find some.
@RequiredArgsConstructor
final class RandomContent {

    private static final Instant FIRST_TURN = Instant.parse("2026-03-27T16:00:00Z");
    private static final List<String> TITLES =
            List.of("Žalia šaka", "šaka", "Yla", "įrankis", "Ivanas", "Čia", "cukrus", "Lazeriai ir optika", "Zuikis");
    private static final List<String> CODES = List.of("LT", "LT0", "LT01", "LT011", "LT02", "LT021", "PL91");
    private static final List<String> BRANCHES = List.of("26.70", "26.7", "62", "62.01", "C", "86", "45.1", "J");
    private static final List<String> DATES =
            List.of("2025", "2025-12", "2026-03", "2026-03-28", "2026-03-29", "2026-04-15", "2026", "2027-01-01");
    private static final List<String> NUMBERS = List.of("-5", "0", "0.5", "70", "600000", "1e3");
    private static final List<String> PLACES =
            List.of("25.2797,54.6872", "23.9036,54.8985", "21.1443,55.7033", "-179.9,-16.8", "179.9,-16.5", "0,0");

    private final Random random;

    PublishedVersion version(ContentType type, String entry, LocaleTag locale) {
        var json = JsonNodeFactory.instance.objectNode();
        for (var field : QueryFields.of(type).fields()) {
            if (!field.timed() && random.nextInt(4) > 0) {
                fill(json, field);
            }
        }
        if (json.path("inForceFrom")
                        .asString("9")
                        .compareTo(json.path("inForceUntil").asString("0"))
                > 0) {
            json.remove("inForceUntil");
        }
        var fixture = VersionFixture.version(type, entry).in(locale).title(one(TITLES));
        json.properties().stream()
                .filter(property ->
                        !List.of("id", "slug", "title", "publishedAt").contains(property.getKey()))
                .forEach(property ->
                        fixture.with(property.getKey(), property.getValue().toString()));
        return fixture.timeline(timeline(type, json)).build();
    }

    private void fill(ObjectNode json, QueryField field) {
        int pointer = random.nextInt(field.pointers().size());
        switch (field.kind()) {
            case PLACE ->
                put(
                        json,
                        field.pointers().getFirst(),
                        Stream.of(one(PLACES).split(","))
                                .map(RandomContent::number)
                                .toList());
            case NACE -> {
                var codes = some(() -> value(field));
                put(json, field.pointers().getFirst(), codes);
                put(
                        json,
                        "/naceCodes/*/revision",
                        codes.stream()
                                .map(_ -> text(random.nextBoolean() ? "2" : "2.1"))
                                .toList());
            }
            case DISTANCE, PERIOD, DAYS_AHEAD -> {}
            case INSTANT -> put(json, field.pointers().getFirst(), some(() -> value(field)));
            case DATE ->
                put(
                        json,
                        field.pointers().get(pointer),
                        some(() -> pointer == 0 ? value(field) : text(instant().toString())));
            case NUMBER -> put(json, field.pointers().getFirst(), List.of(number(one(NUMBERS))));
            case KEYWORD, CODE, TEXT, BOOLEAN -> put(json, field.pointers().get(pointer), some(() -> value(field)));
        }
    }

    private JsonNode value(QueryField field) {
        return text(operand(field));
    }

    /// A value that the field may have, as it stands in filters.
    String operand(QueryField field) {
        return switch (field.kind()) {
            case KEYWORD -> field.words().isEmpty() ? "k" + random.nextInt(5) : one(field.words());
            case CODE -> one(CODES);
            case NACE -> one(BRANCHES);
            case TEXT -> one(TITLES);
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case NUMBER -> one(NUMBERS);
            case INSTANT -> instant().toString();
            case DATE, PERIOD -> one(DATES);
            case DAYS_AHEAD -> String.valueOf(1 + random.nextInt(40));
            case PLACE -> one(PLACES);
            case DISTANCE -> throw new IllegalArgumentException("nothing is compared with distances");
        };
    }

    /// Something happens at such instants, or a little before or after: turns lie around the changes to summer time.
    Instant instant() {
        return FIRST_TURN.plus(Duration.ofHours(6L * random.nextInt(12)));
    }

    private Timed[] timeline(ContentType type, ObjectNode json) {
        return switch (type) {
            case FUNDING_CALLS -> callTimeline();
            case CLUSTERS -> labelTimeline(json.path("labels").size());
            default -> new Timed[0];
        };
    }

    private Timed[] callTimeline() {
        var timeline = new ArrayList<Timed>();
        var states = List.of(CallState.values());
        intervals("state", _ -> one(states).word()).forEach(timeline::add);
        intervals("nextDeadline", until -> until == null ? null : until.toString())
                .forEach(timeline::add);
        return timeline.toArray(Timed[]::new);
    }

    private Timed[] labelTimeline(int labels) {
        return IntStream.range(0, labels)
                .boxed()
                .flatMap(label -> intervals("labels/" + label + "/valid", _ -> random.nextBoolean()))
                .toArray(Timed[]::new);
    }

    private interface Value {
        @Nullable
        Object until(@Nullable Instant until);
    }

    private Stream<Timed> intervals(String field, Value value) {
        var turns = Stream.generate(this::instant)
                .limit(random.nextInt(4))
                .distinct()
                .sorted()
                .toList();
        var timeline = new ArrayList<Timed>();
        @Nullable Instant from = null;
        for (var turn : turns) {
            timeline.add(new Timed(field, from, turn, value.until(turn)));
            from = turn;
        }
        timeline.add(new Timed(field, from, null, value.until(null)));
        return timeline.stream();
    }

    private List<JsonNode> some(Supplier<JsonNode> value) {
        return Stream.generate(value).limit(1 + random.nextInt(2)).toList();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    private static JsonNode number(String value) {
        return JsonMapper.shared().readTree(value);
    }

    /// Puts values at a pointer: all of them where it leads into an array, else the first.
    private static void put(ObjectNode root, String pointer, List<JsonNode> values) {
        put(root, List.of(pointer.substring(1).split("/")), values);
    }

    private static void put(ObjectNode parent, List<String> path, List<JsonNode> values) {
        var name = path.getFirst();
        if (path.size() == 1) {
            parent.set(name, values.getFirst());
        } else if (!path.get(1).equals("*")) {
            put(parent.withObject("/" + name), path.subList(1, path.size()), values);
        } else {
            var array = parent.withArray("/" + name);
            for (int i = 0; i < values.size(); i++) {
                putElement(array, i, path.subList(2, path.size()), values.get(i));
            }
        }
    }

    private static void putElement(ArrayNode array, int index, List<String> path, JsonNode value) {
        if (path.isEmpty()) {
            array.add(value);
            return;
        }
        if (array.size() <= index) {
            array.addObject();
        }
        put((ObjectNode) array.get(index), path, List.of(value));
    }
}
