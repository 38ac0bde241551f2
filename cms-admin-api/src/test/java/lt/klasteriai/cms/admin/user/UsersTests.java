package lt.klasteriai.cms.admin.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The administrator, and nobody else, says who may sign in and what for.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsersTests {

    private static final String USERS = "/admin/v1/users";
    private static final String CURRENT = "/admin/v1/sessions/current";

    private final RunningAdmin program = RunningAdmin.start();
    private final Editor admin = Editor.of(program);

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void aPasswordThatIsMadeIsToldOnceAndSignsIn() {
        var created = create("{\"username\":\"ona\",\"roles\":[\"editor\",\"author\"]}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(USERS + "/ona");
        assertThat(signIn("ona", created.text("/password")).status()).isEqualTo(201);
        var read = admin.get(USERS + "/ona");
        assertThat(read.json().has("password")).isFalse();
        assertThat(read.response().body())
                .isEqualTo("{\"username\":\"ona\",\"roles\":[\"author\",\"editor\"],\"disabled\":false}");
    }

    @Test
    void aGivenPasswordIsNotTold() {
        var created = create("{\"username\":\"jonas\",\"roles\":[\"reader\"],\"password\":\"a long enough one\"}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.response().body()).doesNotContain("enough");
        assertThat(signIn("jonas", "a long enough one").status()).isEqualTo(201);
    }

    @Test
    void aSessionSaysWhoAndWithWhatRoles() {
        var editor = Editor.withRoles(program, Role.PUBLISHER, Role.CLUSTER_REPRESENTATIVE);

        assertThat(editor.get(CURRENT).response().body())
                .isEqualTo("{\"username\":\"" + editor.name()
                        + "\",\"roles\":[\"publisher\",\"cluster-representative\"]}");
    }

    @Test
    void aNameIsGivenOnce() {
        create("{\"username\":\"petras\",\"roles\":[\"reader\"],\"password\":\"a long enough one\"}");

        var again = create("{\"username\":\"petras\",\"roles\":[\"administrator\"],\"password\":\"another one now\"}");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("username-taken");
        assertThat(signIn("petras", "another one now").status()).isEqualTo(401);
        assertThat(admin.get(USERS + "/petras").text("/roles/0")).isEqualTo("reader");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"roles":["editor"]}                                            | /username
        {"username":"x","roles":[]}                                     | /roles
        {"username":"x"}                                                | /roles
        {"username":"x","roles":["boss"]}                               | /roles/0
        {"username":"x","roles":["EDITOR"]}                             | /roles/0
        {"username":"x","roles":null}                                   | /roles
        {"username":"Ona","roles":["editor"]}                           | /username
        {"username":"","roles":["editor"]}                              | /username
        {"username":"a b","roles":["editor"]}                           | /username
        {"username":"../admin","roles":["editor"]}                      | /username
        {"username":"ąžuolas","roles":["editor"]}                       | /username
        {"username":5,"roles":["editor"]}                               | /username
        {"username":"import","roles":["editor"]}                        | /username
        {"username":"system","roles":["editor"]}                        | /username
        {"username":"x","roles":["editor"],"password":"short"}          | /password
        {"username":"x","roles":["editor"],"password":"            "}   | /password
        {"username":"x","roles":["editor"],"disabled":true}             | /disabled""")
    void whatIsNoAccountIs400AndNamesThePlace(String body, String pointer) {
        var refused = create(body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(admin.get(USERS + "/x").problem()).isEqualTo("user-not-found");
    }

    @Test
    void otherRolesAnotherPasswordAndDisablingEndSessionsAtOnce() {
        for (var change :
                List.of("{\"roles\":[\"reader\"]}", "{\"password\":\"something else\"}", "{\"disabled\":true}")) {
            var editor = Editor.withRoles(program, Role.EDITOR);
            assertThat(editor.get(CURRENT).status()).isEqualTo(200);

            assertThat(patch(editor.name(), change).status()).as(change).isEqualTo(200);

            assertThat(editor.get(CURRENT).status()).as(change).isEqualTo(401);
        }
    }

    @Test
    void whatChangesNothingEndsNoSession() {
        var editor = Editor.withRoles(program, Role.EDITOR);

        patch(editor.name(), "{}");
        patch(editor.name(), "{\"roles\":[\"editor\"],\"disabled\":false}");

        assertThat(editor.get(CURRENT).status()).isEqualTo(200);
    }

    @Test
    void whoIsDisabledDoesNotSignInUntilEnabled() {
        var name = Editor.withRoles(program, Role.EDITOR).name();
        patch(name, "{\"disabled\":true}");
        assertThat(signIn(name, RunningAdmin.PASSWORD).problem()).isEqualTo("wrong-credentials");

        patch(name, "{\"disabled\":false}");

        assertThat(signIn(name, RunningAdmin.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void theLastAdministratorStays() {
        for (var change : List.of("{\"roles\":[\"editor\"]}", "{\"disabled\":true}")) {
            var refused = patch("admin", change);

            assertThat(refused.status()).as(change).isEqualTo(409);
            assertThat(refused.problem()).as(change).isEqualTo("last-administrator");
        }
        assertThat(admin.get(CURRENT).status()).isEqualTo(200);
    }

    @Test
    void badChangesNameThePlaceAndUnknownNamesAre404() {
        var name = Editor.withRoles(program, Role.EDITOR).name();

        assertThat(patch(name, "{\"roles\":[]}").text("/errors/0/pointer")).isEqualTo("/roles");
        assertThat(patch(name, "{\"disabled\":\"yes\"}").text("/errors/0/pointer"))
                .isEqualTo("/disabled");
        assertThat(patch(name, "{\"username\":\"other\"}").text("/errors/0/pointer"))
                .isEqualTo("/username");
        assertThat(patch("nobody", "{\"disabled\":true}").problem()).isEqualTo("user-not-found");
        assertThat(admin.get(USERS + "/nobody").status()).isEqualTo(404);
    }

    @Test
    void accountsAreListedByNameInPages() {
        Editor.withRoles(program, Role.READER);
        Editor.withRoles(program, Role.READER);

        var first = admin.get(USERS + "?page[size]=1");
        var second = admin.get(USERS + "?page[size]=1&page[after]="
                + first.json().at("/page/next").asString());

        assertThat(first.text("/items/0/username")).isEqualTo("admin");
        assertThat(second.text("/items/0/username")).isGreaterThan("admin");
        assertThat(admin.get(USERS + "?page[size]=0").status()).isEqualTo(400);
    }

    @Test
    void withoutTheRoleEveryRouteOfUsersIs403AndDoesNothing() {
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                var other = Editor.withRoles(program, role);
                var replies = List.of(
                        other.get(USERS),
                        other.get(USERS + "/admin"),
                        other.call("POST", USERS)
                                .json("{\"username\":\"mole\",\"roles\":[\"administrator\"]}")
                                .send(),
                        other.call("PATCH", USERS + "/" + other.name())
                                .patch("{\"roles\":[\"administrator\"]}")
                                .send());

                assertThat(replies).as(role.word()).allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(403);
                    assertThat(reply.problem()).isEqualTo("forbidden");
                    assertThat(reply.text("/detail")).contains("administrator");
                });
                assertThat(other.get(CURRENT).text("/roles/0")).isEqualTo(role.word());
            }
        }
        assertThat(admin.get(USERS + "/mole").status()).isEqualTo(404);
    }

    @Test
    void theDescriptionSaysWhichRoleARouteNeeds() {
        var description = Call.to(program, "GET", "/openapi.json").send().json();

        var create = description.at("/paths/~1admin~1v1~1users/post");
        assertThat(create.at("/security/0/session/0").asString()).isEqualTo("administrator");
        assertThat(create.at("/responses").propertyNames()).contains("201", "400", "403", "409");
        assertThat(description
                        .at("/components/schemas/UserRequest/properties/username/type")
                        .asString())
                .isEqualTo("string");
        assertThat(description.at("/paths/~1admin~1v1~1sessions~1current/get/security/0/session"))
                .isEmpty();
    }

    private Reply create(String body) {
        return admin.call("POST", USERS).json(body).send();
    }

    private Reply patch(String name, String body) {
        return admin.call("PATCH", USERS + "/" + name).patch(body).send();
    }

    private Reply signIn(String username, String password) {
        return Call.to(program, "POST", "/admin/v1/sessions")
                .json("{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")
                .send();
    }
}
