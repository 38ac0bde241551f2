package lt.klasteriai.cms.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.account.Role;
import org.junit.jupiter.api.Test;

/// Out of the trash for good, by hand.
class PurgeTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor admin = Editor.of(program);

    @Test
    void anEntryInTheTrashSaysWhenItWillBeGone() {
        var path = admin.newPage();
        admin.call("DELETE", path).send();
        var id = path.substring(path.lastIndexOf('/') + 1);

        var trashed = admin.get("/admin/v1/pages?filter[state]=trashed&page[size]=100")
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .at("/trashed");

        var at = Instant.parse(trashed.at("/at").asString());
        assertThat(Instant.parse(trashed.at("/purgeAt").asString())).isEqualTo(at.plus(Duration.ofDays(30)));
    }

    @Test
    void theAdministratorRemovesItSoonerAndNothingBringsItBack() {
        var path = admin.newPage();
        admin.publish(path);

        assertThat(admin.call("POST", path + "/purge").send().problem()).isEqualTo("not-in-trash");
        admin.call("POST", path + "/unpublish").json("{\"locales\":[\"lt\"]}").send();
        admin.call("DELETE", path).send();
        var stale =
                admin.call("POST", path + "/purge").header("If-Match", "\"1\"").send();
        assertThat(stale.status()).isEqualTo(412);
        var purged = admin.call("POST", path + "/purge").send();

        assertThat(purged.status()).as(purged.response().body()).isEqualTo(204);
        assertThat(admin.get(path).status()).isEqualTo(404);
        assertThat(admin.call("POST", path + "/restore").send().status()).isEqualTo(404);
        assertThat(admin.call("POST", path + "/purge").send().status()).isEqualTo(404);
        var act = admin.get("/admin/v1/audit-log?filter[action]=entry.purged&filter[entry]="
                        + path.substring(path.lastIndexOf('/') + 1))
                .json()
                .at("/items/0");
        assertThat(act.at("/by").asString()).isEqualTo("admin");
        assertThat(act.at("/address").asString()).isEqualTo("127.0.0.1");
    }

    @Test
    void onlyTheAdministratorDoes() {
        var editor = Editor.withRoles(program, Role.EDITOR, Role.PUBLISHER);
        var path = editor.newPage();
        editor.call("DELETE", path).send();

        assertThat(editor.call("POST", path + "/purge").send().status()).isEqualTo(403);
        assertThat(editor.call("POST", path + "/restore").send().status()).isEqualTo(200);
    }
}
