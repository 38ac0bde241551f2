package lt.klasteriai.cms.admin.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// A request with a key is performed once, however often it is sent.
class OnlyOnceTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);
    private final String key = UUID.randomUUID().toString();

    @Test
    void aRepeatedCreationGivesTheFirstAnswerAgainAndCreatesNothing() {
        var first = create("Vienas " + key);
        var between = Everything.in(program);

        var again = create("Vienas " + key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Everything.in(program)).isEqualTo(between);
    }

    @Test
    void ofManyAtOnceOneCreates() throws Exception {
        Callable<Reply> attempt = () -> create("Daug " + key);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = threads
                    .invokeAll(IntStream.range(0, 8).mapToObj(_ -> attempt).toList())
                    .stream()
                    .map(OnlyOnceTests::result)
                    .toList();

            assertThat(replies).allMatch(reply -> List.of(201, 409).contains(reply.status()));
            assertThat(replies.stream()
                            .filter(reply -> reply.status() == 201)
                            .map(reply -> reply.text("/id"))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        create("Pirma " + key);
        var between = Everything.in(program);

        var other = create("Kita " + key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
        assertThat(Everything.in(program)).isEqualTo(between);
    }

    @Test
    void theKeyOfARefusedRequestMayBeUsedAgain() {
        assertThat(editor.call("POST", "/admin/v1/pages")
                        .header("Idempotency-Key", key)
                        .json("{\"content\":{\"wrong\":1}}")
                        .send()
                        .status())
                .isEqualTo(400);

        assertThat(create("Gera " + key).status()).isEqualTo(201);
    }

    @Test
    void whatWasCutOffIsNotDoneTwice() {
        create("Nutraukta " + key);
        forgetAnswer();
        var between = Everything.in(program);

        var again = create("Nutraukta " + key);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("request-interrupted");
        assertThat(Everything.in(program)).isEqualTo(between);
    }

    @Test
    void aRepeatedPublicationGivesTheFirstReceiptEvenAfterTheEntryChanged() {
        var path = editor.newPage();
        var first = publish(path, "\"1\"");
        var between = Everything.in(program);

        var again = publish(path, "\"1\"");

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        for (var kept : List.of("sequence", "committedAt", "locales")) {
            assertThat(again.json().path(kept)).as(kept).isEqualTo(first.json().path(kept));
        }
        assertThat(Everything.in(program)).isEqualTo(between);
    }

    @Test
    void aKeyOfOnePublicationIsRefusedForAnother() {
        publish(editor.newPage(), "\"1\"");

        assertThat(publish(editor.newPage(), "\"1\"").problem()).isEqualTo("key-reused");
    }

    @Test
    void aKeyWithSpacesIsNone() {
        var refused = editor.call("POST", "/admin/v1/pages")
                .header("Idempotency-Key", "a b")
                .json("{\"content\":{}}")
                .send();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/parameter")).isEqualTo("Idempotency-Key");
    }

    private Reply create(String title) {
        return editor.call("POST", "/admin/v1/pages")
                .header("Idempotency-Key", key)
                .json("{\"content\":" + Editor.page(title) + "}")
                .send();
    }

    private Reply publish(String path, String tag) {
        return editor.call("POST", path + "/publish")
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .json("{\"locales\":[\"lt\"]}")
                .send();
    }

    /// As a crash between the creation and the keeping of its answer leaves it.
    private void forgetAnswer() {
        program.part(AuthoringStore.class)
                .template()
                .updateFirst(
                        Query.query(Criteria.where("_id").is("admin " + key)),
                        new Update().unset(KeyDocument.ANSWER),
                        KeyDocument.class);
    }

    private static Reply result(Future<Reply> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
