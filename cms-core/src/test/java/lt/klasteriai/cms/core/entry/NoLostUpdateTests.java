package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.json;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Many people change the same few entries at the same time, each on what they last read. Every change that was
/// accepted
/// is in the history, it alone and once, and on top of what its author had seen of that field; every other one was
/// refused. The profile `long-proofs` does it with 1,000 edits of each of the 50.
class NoLostUpdateTests {

    private static final int WRITERS = 50;
    private static final int EDITS = Integer.getInteger("cms.test.edits", 8);
    private static final int ENTRIES = 20;
    private static final List<String> FIELDS =
            List.of("/title/lt", "/title/en", "/summary/lt", "/summary/en", "/lead/lt", "/dateline");

    private final EntryFixture fixture = new EntryFixture();
    private final ConcurrentLinkedQueue<Accepted> accepted = new ConcurrentLinkedQueue<>();

    /// @param basedOn the revision that the author had read
    private record Accepted(String entry, int revision, int basedOn, String field, String value, String by) {}

    @Test
    void noAcceptedChangeIsLostAndNoRefusedOneHappens() throws Exception {
        var entries = IntStream.range(0, ENTRIES)
                .mapToObj(number -> fixture.createNews("Naujiena " + number))
                .toList();

        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> write("rasytojas" + writer, entries))
                    .toList();
            for (var writer : threads.invokeAll(writers)) {
                refused += writer.get();
            }
        }

        assertThat(accepted.size() + refused).isEqualTo(WRITERS * EDITS);
        assertThat(refused).as("conflicts there must be").isPositive();
        var changes = new HashMap<String, List<Accepted>>();
        accepted.forEach(each ->
                changes.computeIfAbsent(each.entry(), _ -> new ArrayList<>()).add(each));
        entries.forEach(entry ->
                check(fixture.present(entry), changes.getOrDefault(entry.id().value(), List.of())));
    }

    /// @return how many edits were refused
    private int write(String by, List<Entry> entries) {
        var random = new Random(by.hashCode());
        var read = new HashMap<Integer, Entry>();
        int refused = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            int which = random.nextInt(ENTRIES);
            // now and then anew: most edits are based on what others have changed since
            if (random.nextInt(4) == 0 || !read.containsKey(which)) {
                read.put(which, fixture.present(entries.get(which)));
            }
            var base = read.getOrDefault(which, entries.get(which));
            var field = FIELDS.get(random.nextInt(FIELDS.size()));
            try {
                var value = by + " " + edit;
                var saved = fixture.entries.merge(NEWS, base.id(), base.version(), patch(field, value), by, value);
                var change = new Accepted(
                        base.id().value(),
                        saved.entry().current().number(),
                        base.current().number(),
                        field,
                        value,
                        by);
                accepted.add(change);
                read.put(which, saved.entry());
            } catch (VersionConflict conflict) {
                assertThat(conflict.conflict().orElseThrow().pointers()).contains(field);
                refused++;
            }
        }
        return refused;
    }

    private static JsonNode patch(String field, String value) {
        var steps = field.substring(1).split("/", -1);
        return json(
                steps.length == 1
                        ? "{'%s':'%s'}".formatted(steps[0], value)
                        : "{'%s':{'%s':'%s'}}".formatted(steps[0], steps[1], value));
    }

    private void check(Entry entry, List<Accepted> changes) {
        var history = history(entry);
        assertThat(history).hasSize(changes.size() + 1);
        for (var change : changes) {
            var revision = history.get(change.revision() - 1);
            var before = fields(history.get(change.revision() - 2));
            var seen = fields(history.get(change.basedOn() - 1));
            var expected = new HashMap<>(before);
            expected.put(change.field(), change.value());
            assertThat(revision.by()).isEqualTo(change.by());
            assertThat(revision.note()).isEqualTo(change.value());
            assertThat(fields(revision)).as("the change and nothing else").isEqualTo(expected);
            assertThat(before.get(change.field()))
                    .as("what the author had seen")
                    .isEqualTo(seen.get(change.field()));
        }
        assertThat(history.getLast()).isEqualTo(entry.current());
    }

    /// The oldest first.
    private List<Revision> history(Entry entry) {
        return fixture.revisions
                .list(entry.id(), Integer.MAX_VALUE, Integer.MAX_VALUE)
                .reversed();
    }

    private Map<String, String> fields(Revision revision) {
        var content = fixture.codec.write(revision.content());
        var fields = new HashMap<String, String>();
        FIELDS.forEach(field -> fields.put(field, content.at(field).stringValue("")));
        return fields;
    }
}
