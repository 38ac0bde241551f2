package lt.klasteriai.cms.admin.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is urgent is published while a job with many entries runs.
class UrgentPublicationTests {

    private static final int ENTRIES = Integer.getInteger("cms.test.bulk", 1000);
    private static final int URGENT = ENTRIES < 10_000 ? 30 : 500;
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Test
    void ninetyNineOfAHundredUrgentPublicationsTakeTwoSecondsAtMostAndCancellingStopsWithinOne() {
        try (var program = RunningAdmin.start()) {
            var editor = Editor.of(program);
            fill(program);
            var urgent =
                    IntStream.range(0, URGENT).mapToObj(_ -> editor.newPage()).toList();
            var job = Jobs.begun(editor, "{'action':'publish','filter':{'type':'news','state':'draft'}}");
            Jobs.await(editor, job, present -> done(present) > 0);

            var times = new ArrayList<Duration>();
            long doneBefore = done(editor.get(job).json());
            for (var path : urgent) {
                long begun = System.nanoTime();
                var published = editor.publish(path);
                times.add(Duration.ofNanos(System.nanoTime() - begun));
                assertThat(published.status()).as(published.response().body()).isEqualTo(200);
            }
            var during = editor.get(job).json();
            assertThat(during.at("/state").asString())
                    .as("the job ran all the while")
                    .isEqualTo("running");
            assertThat(done(during)).as("and came on").isGreaterThan(doneBefore);

            times.sort(null);
            var slowest = times.get(Math.max(0, URGENT * 99 / 100 - 1));
            System.out.printf(
                    "%d urgent publications beside a job of %d: median %d ms, 99 of 100 within %d ms; %d items meanwhile%n",
                    URGENT, ENTRIES, times.get(URGENT / 2).toMillis(), slowest.toMillis(), done(during) - doneBefore);
            assertThat(slowest).isLessThanOrEqualTo(LIMIT);

            cancel(editor, job);
        }
    }

    private static void cancel(Editor editor, String job) {
        long begun = System.nanoTime();
        var cancelled = editor.call("POST", job + "/cancel").send();
        assertThat(cancelled.text("/state")).isEqualTo("cancelled");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));

        long atMost = done(cancelled.json()) + 1;
        var later = editor.publish(editor.newPage());
        assertThat(later.status()).isEqualTo(200);
        assertThat(done(editor.get(job).json())).isLessThanOrEqualTo(atMost);
        assertThat(editor.get(job + "/items?filter[state]=cancelled").json().at("/items"))
                .isNotEmpty();
    }

    private static long done(JsonNode job) {
        return job.at("/done").asLong();
    }

    private static void fill(RunningAdmin program) {
        var entries = program.part(Entries.class);
        var codec = program.part(ContentCodec.class);
        for (int i = 0; i < ENTRIES; i++) {
            var json = JsonMapper.shared().readTree("""
                    {"title":{"lt":"Žinia %d"},"body":{"lt":{"format":"markdown","value":"Tekstas"}}}""".formatted(i));
            entries.create(ContentType.NEWS, codec.read(ContentType.NEWS, json), "rasa");
        }
    }
}
