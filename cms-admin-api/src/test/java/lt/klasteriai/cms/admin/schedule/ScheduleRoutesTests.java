package lt.klasteriai.cms.admin.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.lease.StoreClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleRoutesTests {

    private static final String SCHEDULES = "/admin/v1/schedules";
    private static final String FAR = "{\"action\":\"publish\",\"at\":\"2998-12-01T09:00\",\"zone\":\"Europe/Vilnius\","
            + "\"locales\":[\"lt\"]}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String page = editor.newPage();

    @Test
    void theAnswerSaysWhatTheTimeMeans() {
        var created = schedule(FAR);

        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        assertThat(created.text("/at")).isEqualTo("2998-12-01T07:00:00Z");
        assertThat(created.text("/local")).isEqualTo("2998-12-01T09:00:00+02:00");
        assertThat(created.text("/meaning"))
                .contains("1 December 2998 at 09:00 by the clock of Europe/Vilnius (UTC+02:00)");
        assertThat(created.text("/state")).isEqualTo("scheduled");
        assertThat(created.text("/origin")).isEqualTo("editor");
        assertThat(created.json().at("/revision").asInt()).isEqualTo(1);
        assertThat(editor.get(created.header("Location")).json()).isEqualTo(created.json());
    }

    @Test
    void atItsTimeReadersSeeItAndThenNoMore() {
        var published = schedule(soon("publish", 300));
        var withdrawn = schedule(soon("unpublish", 900));

        var done = settled(published);
        var gone = settled(withdrawn);

        assertThat(done.text("/state")).as(done.response().body()).isEqualTo("executed");
        assertThat(Instant.parse(done.text("/committedAt"))).isAfterOrEqualTo(Instant.parse(done.text("/at")));
        assertThat(gone.text("/state")).as(gone.response().body()).isEqualTo("executed");
        assertThat(gone.json().at("/sequence").asLong())
                .isGreaterThan(done.json().at("/sequence").asLong());
        assertThat(editor.get(page).text("/states/lt/state")).isEqualTo("withdrawn");
        assertSettled(cancel(done));
    }

    @Test
    void oneWhoseEntryKeepsTheRulesNoMoreFailsAndTellsWhy() {
        var schedule = schedule(soon("publish", 500).replace("}", ",\"revision\":\"latest\"}"));
        editor.call("PATCH", page)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"body\":{\"lt\":null}}}")
                .send();

        var failed = settled(schedule);

        assertThat(failed.text("/state")).isEqualTo("failed");
        assertThat(failed.text("/reason/code")).isEqualTo("not-publishable");
        assertThat(failed.text("/reason/findings/0/entry")).isEqualTo(idOf(page));
        assertThat(failed.text("/reason/findings/0/pointer")).isEqualTo("/content/body/lt");
        assertThat(editor.get(SCHEDULES + "?filter[state]=failed&filter[entry]=" + idOf(page))
                        .json()
                        .at("/items"))
                .hasSize(1);
        editor.call("PATCH", page)
                .header("If-Match", "\"2\"")
                .patch("{\"content\":{\"body\":{\"lt\":{\"format\":\"markdown\",\"value\":\"Vėl\"}}}}")
                .send();
        assertThat(editor.call("POST", schedule.header("Location") + "/retry")
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(settled(schedule).text("/state")).isEqualTo("executed");
    }

    @Test
    void newsUnderEmbargoIsPublishedWhenThatEnds() {
        var end = program.part(StoreClock.class).instant().plusMillis(900).truncatedTo(ChronoUnit.MILLIS);
        var news = editor.create("news", """
                {"title":{"lt":"Rytoj"},"body":{"lt":{"format":"markdown","value":"Tekstas"}},"embargoedUntil":"%s"}""".formatted(end)).header("Location");

        var accepted = editor.call("POST", news + "/publish")
                .header("Idempotency-Key", "embargo-" + idOf(news))
                .json("{\"locales\":[\"lt\"]}")
                .send();

        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(202);
        assertThat(accepted.text("/at")).isEqualTo(end.toString());
        assertThat(editor.get(news).text("/states/lt/state")).isEqualTo("draft");
        var schedule = editor.get(accepted.header("Location"));
        assertThat(schedule.text("/id")).isEqualTo(accepted.text("/schedule"));
        assertThat(schedule.text("/origin")).isEqualTo("embargo");
        assertThat(settled(schedule).text("/state")).isEqualTo("executed");
        assertThat(editor.get(news).text("/states/lt/state")).isEqualTo("published");
        var again = editor.call("POST", news + "/publish")
                .header("Idempotency-Key", "embargo-" + idOf(news))
                .json("{\"locales\":[\"lt\"]}")
                .send();
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.response().body()).isEqualTo(accepted.response().body());
    }

    @Test
    void cancellingTwiceIsCancellingOnceAndNothingHappensThen() {
        var schedule = schedule(FAR);

        assertThat(cancel(schedule).status()).isEqualTo(204);
        assertThat(cancel(schedule).status()).isEqualTo(204);

        assertThat(editor.get(schedule.header("Location")).text("/state")).isEqualTo("cancelled");
        assertSettled(
                editor.call("POST", schedule.header("Location") + "/retry").send());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-12-01T09:00:00+02:00 | Europe/Vilnius | /at   | in-the-past      | It lies in the past
        2998-12-01T09:00:00+02:00 | Europe/Vilnus  | /zone | unknown-zone     | There is no such zone
        2998-12-01T09:00:00+02:00 | +02:00         | /zone | unknown-zone     | There is no such zone
        2998-12-01T09:00:00+03:00 | Europe/Vilnius | /at   | contradicts-zone | This instant is 2998-12-01T08:00+02:00 there
        2998-06-01T09:00:00+02:00 | Europe/Vilnius | /at   | contradicts-zone | leave the offset out
        2027-03-28T03:30          | Europe/Vilnius | /at   | in-a-gap         | does not exist
        2027-03-28T03:30:00+02:00 | Europe/Vilnius | /at   | in-a-gap         | go forward then
        2027-10-31T03:30          | Europe/Vilnius | /at   | twice            | 2027-10-31T03:30+03:00 (2027-10-31T00:30:00Z) or 2027-10-31T03:30+02:00
        2027-02-29T09:00          | Europe/Vilnius | /at   | not-a-time       | no such day
        2998-12-01T25:00          | Europe/Vilnius | /at   | not-a-time       | no such day or time
        2998-12-01                | Europe/Vilnius | /at   | not-a-time       | Write a time as
        tomorrow                  | Europe/Vilnius | /at   | not-a-time       | Write a time as
        3998-12-01T09:00          | Europe/Vilnius | /at   | too-far          | after the year 2999
        """)
    void aTimeThatIsNoneIsRefusedAndSaysWhatItWouldMean(
            String at, String zone, String pointer, String code, String words) {
        var before = Everything.in(program);

        var refused = schedule(
                "{\"action\":\"publish\",\"at\":\"%s\",\"zone\":\"%s\",\"locales\":[\"lt\"]}".formatted(at, zone));

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("invalid-body");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
        assertThat(refused.text("/detail")).contains(words);
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void whichOfTwoTimesIsMeantIsSaidByItsOffset() {
        var summer = schedule(FAR.replace("2998-12-01T09:00", "2027-10-31T03:30:00+03:00"));
        var winter = schedule(FAR.replace("2998-12-01T09:00", "2027-10-31T03:30:00+02:00"));

        assertThat(summer.text("/at")).isEqualTo("2027-10-31T00:30:00Z");
        assertThat(winter.text("/at")).isEqualTo("2027-10-31T01:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "lt"        | "de"                              | 400 | invalid-body       | /locales/0   | invalid-value
        ["lt"]      | []                                | 400 | invalid-body       | /locales     | required
        ["lt"]      | "lt"                              | 400 | invalid-body       | /locales     | wrong-type
        ["lt"]      | ["lt"],"revision":7               | 404 | revision-not-found |              |
        ["lt"]      | ["lt"],"revision":0               | 400 | invalid-body       | /revision    | invalid-value
        ["lt"]      | ["lt"],"revision":"newest"        | 400 | invalid-body       | /revision    | invalid-value
        ["lt"]      | ["lt"],"why":1                    | 400 | invalid-body       | /why         | unknown-property
        ["lt"]      | ["en"]                            | 422 | not-publishable    | /content/title/en | required
        publish     | hide                              | 400 | invalid-body       | /action      | invalid-value
        ,"zone":"Europe/Vilnius" | ''                   | 400 | invalid-body       | /zone        | required
        "2998-12-01T09:00" | 5                          | 400 | invalid-body       | /at          | wrong-type
        "publish"   | "unpublish","revision":1          | 400 | invalid-body       | /revision    | contradiction
        "publish"   | "unpublish","significant":true    | 400 | invalid-body       | /significant | contradiction
        """)
    void whatCannotBeScheduledChangesNothing(
            String part, String instead, int status, String problem, @Nullable String pointer, @Nullable String code) {
        var before = Everything.in(program);

        var refused = schedule(FAR.replace(part, instead));

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(status);
        assertThat(refused.problem()).isEqualTo(problem);
        if (pointer != null && code != null) {
            assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
            assertThat(refused.text("/errors/0/code")).isEqualTo(code);
        }
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void whatIsNotThereCannotBeScheduledReadOrCancelled() {
        var nobody =
                editor.call("POST", "/admin/v1/pages/NOBODY/schedule").json(FAR).send();
        var otherType = editor.call("POST", page.replace("/pages/", "/news/") + "/schedule")
                .json(FAR)
                .send();

        assertThat(List.of(nobody.status(), otherType.status())).containsOnly(404);
        assertThat(nobody.problem()).isEqualTo("entry-not-found");
        assertThat(editor.get(SCHEDULES + "/NOBODY").problem()).isEqualTo("schedule-not-found");
        assertThat(editor.call("DELETE", SCHEDULES + "/NOBODY").send().status()).isEqualTo(404);
        assertThat(editor.call("POST", SCHEDULES + "/NOBODY/retry").send().status())
                .isEqualTo(404);
    }

    @Test
    void aStaleVersionIsRefusedAndTheSameInstantTwiceToo() {
        var stale = editor.call("POST", page + "/schedule")
                .header("If-Match", "\"7\"")
                .json(FAR)
                .send();
        var first = schedule(FAR);
        var second = schedule(FAR.replace("publish", "unpublish"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("schedule-clash");
        assertThat(second.text("/schedule")).isEqualTo(first.text("/id"));
    }

    @Test
    void aRequestWithAKeyIsPerformedOnce() {
        var first = editor.call("POST", page + "/schedule")
                .header("Idempotency-Key", "schedule-" + page)
                .json(FAR)
                .send();
        var again = editor.call("POST", page + "/schedule")
                .header("Idempotency-Key", "schedule-" + page)
                .json(FAR)
                .send();

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(ofPage("").json().at("/items")).hasSize(1);
    }

    @Test
    void listsAreFilteredAndPaged() {
        for (int year = 2100; year < 2105; year++) {
            schedule(FAR.replace("2998", String.valueOf(year)));
        }

        var two = ofPage("&filter[at][gte]=2101-01-01T00:00:00Z&filter[at][lt]=2103-01-01T00:00:00Z");
        var first = ofPage("&page[size]=3");
        var second = ofPage("&page[size]=3&page[after]=" + first.text("/page/next"));
        var back = ofPage("&page[size]=3&page[before]=" + second.text("/page/previous"));

        assertThat(two.json().at("/items")).hasSize(2);
        assertThat(first.text("/items/0/at")).startsWith("2100");
        assertThat(second.json().at("/items")).hasSize(2);
        assertThat(second.json().at("/page/next").isNull()).isTrue();
        assertThat(back.json().at("/items")).isEqualTo(first.json().at("/items"));
        assertThat(ofPage("&filter[state]=executed").json().at("/items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "filter[state]=done,        filter[state]",
        "filter[at][gte]=tomorrow,  filter[at][gte]",
        "filter[at][lt]=2100-01-01, filter[at][lt]",
        "filter[zone]=UTC,          filter[zone]",
        "page[size]=0,              page[size]",
        "page[after]=nonsense,      page[after]",
        "page[after]=a&page[before]=b, page[before]",
    })
    void whatIsNoFilterIsRefused(String query, String parameter) {
        var refused = editor.get(SCHEDULES + "?" + query.strip());

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(400);
        assertThat(refused.text("/errors/0/parameter")).isEqualTo(parameter);
    }

    @Test
    void readersMayLookAndNotTouch() {
        var schedule = schedule(FAR);
        var reader = Editor.withRoles(program, Role.READER);

        assertThat(reader.get(schedule.header("Location")).status()).isEqualTo(200);
        assertThat(reader.call("DELETE", schedule.header("Location")).send().status())
                .isEqualTo(403);
        assertThat(reader.call("POST", page + "/schedule").json(FAR).send().status())
                .isEqualTo(403);
    }

    private Reply schedule(String body) {
        return editor.call("POST", page + "/schedule").json(body).send();
    }

    private Reply ofPage(String more) {
        return editor.get(SCHEDULES + "?filter[entry]=" + idOf(page) + more);
    }

    private Reply cancel(Reply schedule) {
        return editor.call("DELETE", SCHEDULES + "/" + schedule.text("/id")).send();
    }

    private static void assertSettled(Reply refused) {
        assertThat(refused.status()).as(refused.response().body()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("schedule-settled");
    }

    private String soon(String action, int millis) {
        var at = program.part(StoreClock.class).instant().plusMillis(millis).truncatedTo(ChronoUnit.MILLIS);
        return "{\"action\":\"%s\",\"at\":\"%s\",\"zone\":\"UTC\",\"locales\":[\"lt\"]}".formatted(action, at);
    }

    private Reply settled(Reply schedule) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var present = editor.get(SCHEDULES + "/" + schedule.text("/id"));
            if (!List.of("scheduled", "executing").contains(present.text("/state"))) {
                return present;
            }
            assertThat(System.nanoTime()).as("waited for too long").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
