package lt.klasteriai.cms.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Reply;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;

/// The life of an entry as its editor sees it.
class EntryLifeTests {

    private final Editor editor = Editor.of(RunningAdmin.shared());

    @Test
    void anEntryIsCreatedReadAndListed() {
        var created = editor.create("pages", Editor.page("Ąžuolų gatvė"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        var read = editor.get(created.header("Location"));
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.text("/type")).isEqualTo("pages");
        assertThat(read.text("/content/title/lt")).isEqualTo("Ąžuolų gatvė");
        assertThat(read.text("/states/lt/state")).isEqualTo("draft");
        assertThat(read.text("/states/lt/slug")).isEqualTo("azuolu-gatve");
        assertThat(read.text("/createdBy")).isEqualTo("admin");
        var list = editor.get("/admin/v1/pages?filter[state]=draft&filter[locale]=lt&page[size]=100");
        assertThat(idsIn(list)).contains(read.text("/id"));
    }

    @Test
    void aListIsReadPageByPageInBothDirections() {
        editor.newPage();
        editor.newPage();

        var first = editor.get("/admin/v1/pages?page[size]=1");
        var second = editor.get("/admin/v1/pages?page[size]=1&page[after]=" + first.text("/page/next"));
        var back = editor.get("/admin/v1/pages?page[size]=1&page[before]=" + second.text("/page/previous"));

        assertThat(idsIn(first)).hasSize(1).doesNotContainAnyElementsOf(idsIn(second));
        assertThat(idsIn(back)).isEqualTo(idsIn(first));
        assertThat(first.json().at("/page/previous").isNull()).isTrue();
    }

    @Test
    void everySaveIsARevisionThatCanBeReadAndRestored() {
        var path = editor.newPage();
        var first = editor.get(path);
        editor.call("PUT", path)
                .header("If-Match", "\"1\"")
                .json("{\"content\":" + Editor.page("Naujas pavadinimas") + "}")
                .send();

        var revisions = editor.get(path + "/revisions");
        var earlier = editor.get(path + "/revisions/1");
        var restored = editor.call("POST", path + "/revisions/1/restore")
                .header("If-Match", "\"2\"")
                .send();

        assertThat(revisions.json().at("/items/0/number").asInt()).isEqualTo(2);
        assertThat(revisions.json().at("/items").size()).isEqualTo(2);
        assertThat(earlier.json().at("/content")).isEqualTo(first.json().at("/content"));
        assertThat(restored.json().at("/revision").asInt()).isEqualTo(3);
        assertThat(restored.text("/content/title/lt")).isEqualTo(first.text("/content/title/lt"));
    }

    @Test
    void aPatchChangesWhatItNamesAndNullRemoves() {
        var path = editor.newPage();
        var before = editor.get(path);

        var patched = editor.call("PATCH", path)
                .header("If-Match", "\"1\"")
                .patch("{\"content\":{\"summary\":{\"lt\":\"Santrauka\"},\"body\":null}}")
                .send();

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.header("ETag")).isEqualTo("\"2\"");
        assertThat(patched.text("/content/summary/lt")).isEqualTo("Santrauka");
        assertThat(patched.json().at("/content/body").isMissingNode()).isTrue();
        assertThat(patched.json().at("/content/title")).isEqualTo(before.json().at("/content/title"));
    }

    @Test
    void publishingAndWithdrawingAnswerWithReceiptsInOrder() {
        var path = editor.newPage();

        var published = editor.publish(path);
        var whilePublic = editor.get(path);
        var withdrawn = editor.call("POST", path + "/unpublish")
                .json("{\"locales\":[\"lt\"]}")
                .send();

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().at("/locales/0").asString()).isEqualTo("lt");
        assertThat(published.text("/committedAt")).endsWith("Z");
        assertThat(whilePublic.text("/states/lt/state")).isEqualTo("published");
        assertThat(whilePublic.json().at("/states/lt/sequence"))
                .isEqualTo(published.json().at("/sequence"));
        assertThat(withdrawn.json().at("/sequence").asLong())
                .isEqualTo(published.json().at("/sequence").asLong() + 1);
        assertThat(editor.get(path).text("/states/lt/state")).isEqualTo("withdrawn");
    }

    @Test
    void whatCannotBePublishedSaysEveryRulePerLocaleAndPlace() {
        var path = editor.create("pages", "{\"title\":{\"lt\":\"Be teksto\"}}").header("Location");

        var refused = editor.call("POST", path + "/publish")
                .json("{\"locales\":[\"lt\",\"en\"]}")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("not-publishable");
        var faults = refused.json().at("/errors");
        assertThat(faults.valueStream().map(fault -> fault.at("/pointer").asString()))
                .contains("/content/body/lt", "/content/title/en");
        assertThat(faults.valueStream().map(fault -> fault.at("/locale").asString()))
                .contains("lt", "en");
        assertThat(editor.get(path).text("/states/lt/state")).isEqualTo("draft");
    }

    @Test
    void whatOthersReferToCannotBeDeletedAndTheAnswerNamesThem() {
        var target = editor.newPage();
        var child = editor.create(
                "pages",
                "{\"title\":{\"lt\":\"Vaikas\"},\"parent\":\"" + target.substring(target.lastIndexOf('/') + 1) + "\"}");

        var refused = editor.call("DELETE", target).send();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("still-referenced");
        assertThat(refused.text("/referrers/0/id")).isEqualTo(child.text("/id"));
        assertThat(editor.get(target).status()).isEqualTo(200);
        assertThat(editor.get(target + "/references").text("/items/0/id")).isEqualTo(child.text("/id"));
    }

    @Test
    void whatIsPublicCannotBeDeleted() {
        var path = editor.newPage();
        editor.publish(path);

        var refused = editor.call("DELETE", path).send();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("still-published");
    }

    @Test
    void theTrashGivesBackWhatWasPutIntoIt() {
        var path = editor.newPage();
        var before = editor.get(path).json().at("/content");

        assertThat(editor.call("DELETE", path).send().status()).isEqualTo(204);
        assertThat(editor.get(path).problem()).isEqualTo("entry-not-found");
        var trashed = editor.get("/admin/v1/pages?filter[state]=trashed&page[size]=100");
        var restored = editor.call("POST", path + "/restore").send();

        assertThat(idsIn(trashed)).contains(restored.text("/id"));
        assertThat(restored.status()).isEqualTo(200);
        assertThat(editor.get(path).json().at("/content")).isEqualTo(before);
    }

    @Test
    void aTermIsAnEntryLikeAllOthersAndShowsInItsTaxonomy() {
        var created = editor.create(
                "terms", "{\"title\":{\"lt\":\"Jūra\",\"en\":\"Sea\"},\"taxonomy\":\"waters\",\"term\":\"sea\"}");

        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        assertThat(created.text("/id")).isEqualTo("waters:sea");
        assertThat(editor.get("/admin/v1/terms/waters:sea").status()).isEqualTo(200);
        assertThat(editor.get("/admin/v1/taxonomies/waters").text("/items/0/id"))
                .isEqualTo("waters:sea");
        assertThat(editor.get("/admin/v1/taxonomies").json().at("/items").valueStream())
                .anyMatch(taxonomy -> taxonomy.at("/name").asString().equals("waters"));
        assertThat(editor.get("/admin/v1/taxonomies/no-such").status()).isEqualTo(404);
    }

    @Test
    void whoHasTheEntryAlreadyIsToldSo() {
        var path = editor.newPage();

        var again = editor.call("GET", path).header("If-None-Match", "\"1\"").send();

        assertThat(again.status()).isEqualTo(304);
    }

    private static List<String> idsIn(Reply list) {
        return list.json()
                .at("/items")
                .valueStream()
                .map(entry -> entry.at("/id").asString())
                .toList();
    }
}
