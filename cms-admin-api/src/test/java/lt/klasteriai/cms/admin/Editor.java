package lt.klasteriai.cms.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.account.NewPassword;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.account.Username;

/// Somebody who is signed in.
public final class Editor {

    private static final AtomicInteger PAGES = new AtomicInteger();
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    private final RunningAdmin program;
    private final String name;
    private final String token;

    private Editor(RunningAdmin program, String name, String token) {
        this.program = program;
        this.name = name;
        this.token = token;
    }

    /// The administrator of a program.
    public static Editor of(RunningAdmin program) {
        return of(program, "admin");
    }

    /// The holder of a new account with these roles and of a name like no other's.
    public static Editor withRoles(RunningAdmin program, Role... roles) {
        var name = "somebody-" + ACCOUNTS.incrementAndGet();
        program.part(Accounts.class)
                .create(new Username(name), Set.of(roles), Optional.of(new NewPassword(RunningAdmin.PASSWORD)));
        return of(program, name);
    }

    private static Editor of(RunningAdmin program, String name) {
        var session = Call.to(program, "POST", "/admin/v1/sessions")
                .json("{\"username\":\"" + name + "\",\"password\":\"" + RunningAdmin.PASSWORD + "\"}")
                .send();
        return new Editor(program, name, session.text("/token"));
    }

    /// The name of the account.
    public String name() {
        return name;
    }

    /// A call on behalf of the editor.
    public Call call(String method, String path) {
        return Call.to(program, method, path).header("Authorization", "Bearer " + token);
    }

    /// The answer to a GET.
    public Reply get(String path) {
        return call("GET", path).send();
    }

    /// The answer to the creation of an entry with this content.
    public Reply create(String type, String content) {
        return call("POST", "/admin/v1/" + type)
                .json("{\"content\":" + content + "}")
                .send();
    }

    /// Creates an entry that can be published in Lithuanian, of which there is no other.
    ///
    /// @return its path
    public String newPage() {
        var created = create("pages", page("Puslapis " + PAGES.incrementAndGet()));
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        return created.header("Location");
    }

    /// The content of a page with this title in Lithuanian.
    public static String page(String title) {
        return """
                {"title":{"lt":"%s"},"body":{"lt":{"format":"markdown","value":"Tekstas"}}}""".formatted(title);
    }

    /// The answer to a publication in Lithuanian.
    public Reply publish(String path) {
        return call("POST", path + "/publish").json("{\"locales\":[\"lt\"]}").send();
    }
}
