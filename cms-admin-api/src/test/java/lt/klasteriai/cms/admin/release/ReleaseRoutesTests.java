package lt.klasteriai.cms.admin.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseRoutesTests {

    private static final String RELEASES = "/admin/v1/releases";
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String page = editor.newPage();

    @Test
    void whatBeginsCanBeReadListedAndChanged() {
        var created = create(publish(page));
        var other = editor.newPage();
        var changed = editor.call("PUT", created.header("Location"))
                .header("If-Match", created.header("ETag"))
                .json(body("Pavasaris", publish(page), publish(other)))
                .send();

        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.text("/state")).isEqualTo("draft");
        assertThat(changed.status()).as(changed.response().body()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.text("/title")).isEqualTo("Pavasaris");
        assertThat(changed.text("/actions/1/entry")).isEqualTo(idOf(other));
        assertThat(editor.get(created.header("Location")).json()).isEqualTo(changed.json());
        assertThat(editor.get(RELEASES + "?filter[state]=draft&page[size]=1")
                        .json()
                        .at("/items/0"))
                .isEqualTo(changed.json());
    }

    @Test
    void aReleaseIsOnePublication() {
        var old = editor.newPage();
        editor.publish(old);
        var release = create(publish(page), withdraw(old));

        var published = call(release, "publish");

        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
        assertThat(published.text("/state")).isEqualTo("published");
        var publication = program.part(Ledger.class)
                .publication(published.json().at("/receipt/sequence").asLong());
        assertThat(publication)
                .hasValueSatisfying(it -> assertThat(it.changes()).hasSize(2));
        assertThat(editor.get(page).text("/states/lt/state")).isEqualTo("published");
        assertThat(editor.get(old).text("/states/lt/state")).isEqualTo("withdrawn");
        assertThat(call(release, "publish").response().body())
                .isEqualTo(published.response().body());
        assertSettled(call(release, "unschedule"));
        assertSettled(editor.call("DELETE", release.header("Location")).send());
        assertSettled(editor.call("PUT", release.header("Location"))
                .header("If-Match", published.header("ETag"))
                .json(body("Vėlu", publish(page)))
                .send());
    }

    @Test
    void readersSeeAllOfItOrNothing() {
        var pages = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            pages.add(editor.newPage());
        }
        var release = create(pages.stream().map(ReleaseRoutesTests::publish).toArray(String[]::new));
        var entries = pages.stream().map(path -> new EntryId(idOf(path))).toList();
        var done = new AtomicBoolean();
        var reader = CompletableFuture.supplyAsync(() -> numbersSeen(entries, done));

        var published = call(release, "publish");
        done.set(true);

        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
        assertThat(reader.join()).isSubsetOf(0, pages.size()).contains(pages.size());
    }

    /// How many of the entries a reader saw at once, whenever it looked; the last time after the publication.
    private Set<Integer> numbersSeen(List<EntryId> entries, AtomicBoolean done) {
        var ledger = program.part(Ledger.class);
        var seen = new TreeSet<Integer>();
        boolean last;
        do {
            last = done.get();
            seen.add(ledger.at(ledger.head()).visible(entries).size());
        } while (!last);
        return seen;
    }

    @Test
    void theCheckListsAllThatFailsOverAllActionsAndNothingIsPublished() {
        var empty = editor.newPage();
        editor.call("PATCH", empty)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"body\":{\"lt\":null}}}")
                .send();
        var hidden = editor.newPage();
        var release = create(publish(page), publish(empty), withdraw(hidden), publish(hidden, "en", ",\"revision\":9"));

        var check = call(release, "check");
        var before = Everything.in(program);
        var refused = call(release, "publish");

        assertThat(check.json().at("/publishable").asBoolean(true)).isFalse();
        assertThat(check.json().at("/version").asLong()).isEqualTo(1);
        assertThat(check.json()
                        .at("/findings")
                        .valueStream()
                        .filter(finding -> finding.at("/severity").asString().equals("error"))
                        .map(finding -> finding.at("/action").asInt() + " "
                                + finding.at("/pointer").asString() + " "
                                + finding.at("/code").asString()))
                .containsExactly(
                        "1 /content/body/lt required",
                        "2 /actions/2 not-published",
                        "3 /actions/3/revision unknown-revision");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("not-publishable");
        assertThat(refused.json().at("/errors")).hasSize(3);
        assertThat(refused.text("/errors/0/entry")).isEqualTo(idOf(empty));
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/content/body/lt");
        assertThat(refused.text("/errors/1/entry")).isEqualTo(idOf(hidden));
        assertThat(Everything.in(program)).isEqualTo(before);
        assertThat(editor.get(page).text("/states/lt/state")).isEqualTo("draft");
    }

    @Test
    void atItsTimeItIsPublishedAsItWasWhenItWasScheduled() {
        var release = create(publish(page));
        var at = program.part(StoreClock.class).instant().plusMillis(600).truncatedTo(ChronoUnit.MILLIS);
        var scheduled = schedule(release, at.toString(), "UTC");
        assertThat(scheduled.status()).as(scheduled.response().body()).isEqualTo(200);
        assertThat(scheduled.text("/time/at")).isEqualTo(at.toString());
        assertThat(scheduled.text("/time/meaning")).contains("by the clock of UTC");
        assertThat(scheduled.json().at("/actions/0/pinned").asInt()).isEqualTo(1);
        editor.call("PATCH", page)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"title\":{\"lt\":\"Vėlesnis\"}}}")
                .send();
        assertSettled(editor.call("PUT", release.header("Location"))
                .header("If-Match", scheduled.header("ETag"))
                .json(body("Kitas", publish(page)))
                .send());

        var published = awaited(release, "published");

        assertThat(Instant.parse(published.text("/receipt/committedAt"))).isAfterOrEqualTo(at);
        assertThat(editor.get(page).text("/states/lt/state")).isEqualTo("changed");
        assertThat(editor.get(page).json().at("/states/lt/revision").asInt()).isEqualTo(1);
    }

    @Test
    void oneThatFailsAtItsTimeSaysWhy() {
        var release = create(publish(page, "lt", ",\"revision\":\"latest\""));
        var at = program.part(StoreClock.class).instant().plusMillis(600).truncatedTo(ChronoUnit.MILLIS);
        schedule(release, at.toString(), "UTC");
        editor.call("PATCH", page)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"body\":{\"lt\":null}}}")
                .send();

        var failed = awaited(release, "failed");

        assertThat(failed.text("/failure/findings/0/pointer")).isEqualTo("/content/body/lt");
        assertThat(failed.text("/failure/findings/0/entry")).isEqualTo(idOf(page));
        assertThat(editor.get(page).text("/states/lt/state")).isEqualTo("draft");
    }

    @Test
    void aTimeCanBeTakenAwayAndAReleaseGivenUp() {
        var release = create(publish(page));
        var scheduled = schedule(release, "2998-12-01T09:00", "Europe/Vilnius");
        var twice = schedule(release, "2999-12-01T09:00", "Europe/Vilnius");
        var draft = call(release, "unschedule");
        var cancelled = editor.call("DELETE", release.header("Location"))
                .header("If-Match", draft.header("ETag"))
                .send();

        assertThat(scheduled.text("/time/at")).isEqualTo("2998-12-01T07:00:00Z");
        assertSettled(twice);
        assertThat(draft.text("/state")).isEqualTo("draft");
        assertThat(draft.json().has("time")).isFalse();
        assertThat(cancelled.status()).isEqualTo(204);
        assertThat(editor.get(release.header("Location")).text("/state")).isEqualTo("cancelled");
        assertSettled(call(release, "publish"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-12-01T09:00 | Europe/Vilnius | /at   | in-the-past
        2998-12-01T09:00 | Nowhere/Else   | /zone | unknown-zone
        2027-03-28T03:30 | Europe/Vilnius | /at   | in-a-gap
        2027-10-31T03:30 | Europe/Vilnius | /at   | twice
        """)
    void aTimeThatIsNoneIsRefused(String at, String zone, String pointer, String code) {
        var release = create(publish(page));

        var refused = schedule(release, at, zone);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
        assertThat(editor.get(release.header("Location")).json()).isEqualTo(release.json());
    }

    @Test
    void anEmptyReleaseIsPublishedNeitherNowNorLater() {
        var release = create();

        for (var refused : List.of(call(release, "publish"), schedule(release, "2998-12-01T09:00", "Europe/Vilnius"))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("release-refused");
            assertThat(refused.text("/errors/0/pointer")).isEqualTo("/actions");
            assertThat(refused.text("/errors/0/code")).isEqualTo("empty");
        }
        assertThat(editor.get(release.header("Location")).json()).isEqualTo(release.json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "Leidimas"           | " "                            | 422 | /title              | required
        "Leidimas"           | 5                              | 400 | /title              | wrong-type
        "Leidimas"           | "\\ud800"                      | 400 | /title              | invalid-character
        "Leidimas"           | "L","why":1                    | 400 | /why                | unknown-property
        "title":"Leidimas",  | ''                             | 400 | /title              | required
        "PAGE"               | "NOBODY"                       | 422 | /actions/0/entry    | unknown-entry
        "PAGE"               | ""                             | 400 | /actions/0/entry    | invalid-value
        "pages"              | "news"                         | 422 | /actions/0/entry    | unknown-entry
        "pages"              | "posts"                        | 400 | /actions/0/type     | invalid-value
        "publish"            | "hide"                         | 400 | /actions/0/action   | invalid-value
        "publish"            | "withdraw","revision":1        | 422 | /actions/0/revision | unused
        ["lt"]               | []                             | 400 | /actions/0/locales  | required
        ["lt"]               | ["de"]                         | 400 | /actions/0/locales/0 | invalid-value
        ["lt"]               | ["lt"],"revision":-1           | 400 | /actions/0/revision | invalid-value
        ]}]                  | ]},{"action":"withdraw","type":"pages","entry":"PAGE","locales":["lt","en"]}] | 422 | /actions/1 | twice
        """)
    void whatIsNoReleaseIsRefusedAndNothingIsKept(
            String part, String instead, int status, String pointer, @Nullable String code) {
        var before = Everything.in(program);
        var whole = body("Leidimas", publish(page).replace(idOf(page), "PAGE"));
        assertThat(whole).contains(part);

        var refused = editor.call("POST", RELEASES)
                .json(whole.replace(part, instead).replace("PAGE", idOf(page)))
                .send();

        assertThat(refused.status()).as(refused.response().body()).isEqualTo(status);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void aChangeOfAnOldVersionIsRefusedAndOneWithoutVersionToo() {
        var release = create(publish(page));
        var path = release.header("Location");
        var first = editor.call("PUT", path)
                .header("If-Match", "\"1\"")
                .json(body("Pirmas", publish(page)))
                .send();

        var stale = editor.call("PUT", path)
                .header("If-Match", "\"1\"")
                .json(body("Antras", publish(page)))
                .send();
        var unversioned = editor.call("PUT", path).json(body("Trečias")).send();

        assertThat(first.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("release-changed");
        assertThat(stale.json().at("/theirs/version").asLong()).isEqualTo(2);
        assertThat(unversioned.status()).isEqualTo(428);
        for (var act : List.of("publish", "unschedule")) {
            assertThat(editor.call("POST", path + "/" + act)
                            .header("If-Match", "\"1\"")
                            .send()
                            .status())
                    .isEqualTo(412);
        }
        assertThat(editor.call("DELETE", path)
                        .header("If-Match", "\"1\"")
                        .send()
                        .status())
                .isEqualTo(412);
        assertThat(editor.get(path).text("/title")).isEqualTo("Pirmas");
    }

    @Test
    void whatIsNotThereIs404AndReadersMayOnlyLook() {
        assertThat(editor.get(RELEASES + "/NOBODY").problem()).isEqualTo("release-not-found");
        for (var act : List.of("check", "publish", "unschedule")) {
            assertThat(editor.call("POST", RELEASES + "/NOBODY/" + act).send().status())
                    .isEqualTo(404);
        }
        var release = create(publish(page));
        var reader = Editor.withRoles(program, Role.READER);
        assertThat(reader.get(release.header("Location")).status()).isEqualTo(200);
        assertThat(reader.call("POST", release.header("Location") + "/publish")
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(editor.get(RELEASES + "?filter[state]=done").text("/errors/0/parameter"))
                .isEqualTo("filter[state]");
    }

    @Test
    void aRequestWithAKeyBeginsOneRelease() {
        var key = "release-" + page;
        var request = body("Vienas", publish(page));

        var first = editor.call("POST", RELEASES)
                .header("Idempotency-Key", key)
                .json(request)
                .send();
        var again = editor.call("POST", RELEASES)
                .header("Idempotency-Key", key)
                .json(request)
                .send();

        assertThat(again.status()).as(again.response().body()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.json()).isEqualTo(first.json());
    }

    private Reply create(String... actions) {
        return editor.call("POST", RELEASES).json(body("Leidimas", actions)).send();
    }

    private static String body(String title, String... actions) {
        return "{\"title\":\"%s\",\"actions\":[%s]}".formatted(title, String.join(",", actions));
    }

    private static String publish(String path) {
        return publish(path, "lt", "");
    }

    private static String publish(String path, String locale, String more) {
        return action("publish", path, locale, more);
    }

    private static String withdraw(String path) {
        return action("withdraw", path, "lt", "");
    }

    private static String action(String action, String path, String locale, String more) {
        return "{\"action\":\"%s\",\"type\":\"pages\",\"entry\":\"%s\",\"locales\":[\"%s\"]%s}"
                .formatted(action, idOf(path), locale, more);
    }

    private Reply call(Reply release, String act) {
        return editor.call("POST", release.header("Location") + "/" + act).send();
    }

    private Reply schedule(Reply release, String at, String zone) {
        return editor.call("POST", release.header("Location") + "/schedule")
                .json("{\"at\":\"%s\",\"zone\":\"%s\"}".formatted(at, zone))
                .send();
    }

    private Reply awaited(Reply release, String state) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            var present = editor.get(release.header("Location"));
            if (present.text("/state").equals(state)) {
                return present;
            }
            assertThat(System.nanoTime()).as("waited for too long").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static void assertSettled(Reply refused) {
        assertThat(refused.status()).as(refused.response().body()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("release-settled");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
