package lt.klasteriai.cms.admin.archive;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.RunningAdmin;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.Database;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.core.store.StoredCollections;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;

/// Nothing is stored that an export does not know of. To declare a collection: [StoredCollection] at the type of its
/// documents.
class DeclaredCollectionsTests {

    @Test
    void everyCollectionIsDeclaredOnce() {
        assertThat(StoredCollections.declared())
                .extracting(collection -> name(collection.in(), collection.value()))
                .contains("AUTHORING/entries", "PUBLISHED/versions")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTypeOfDocumentsIsDeclared() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Document.class));

        assertThat(scan.findCandidateComponents("lt.klasteriai.cms"))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(Class.forName(type.getBeanClassName()))
                        .as("documents stored in a collection that is not declared")
                        .hasAnnotation(StoredCollection.class));
    }

    @Test
    void everyCollectionOfAProgramThatHasBeenWorkedWithIsDeclared() {
        try (var program = RunningAdmin.start()) {
            workWith(Editor.of(program));

            assertThat(collections(program))
                    .as("collections that exist, and those that are declared")
                    .isSubsetOf(declared());
        }
    }

    private static void workWith(Editor editor) {
        var page = editor.newPage();
        assertThat(editor.publish(page).status()).isEqualTo(200);
        var keyed = editor.call("POST", "/admin/v1/pages")
                .header("Idempotency-Key", "once")
                .json("{\"content\":" + Editor.page("Su raktu") + "}")
                .send();
        assertThat(keyed.status()).isEqualTo(201);
        assertThat(editor.call("DELETE", keyed.header("Location")).send().status())
                .isEqualTo(204);
    }

    private static Set<String> collections(RunningAdmin program) {
        var authoring = program.part(AuthoringStore.class).template();
        var published = program.part(PublishedStore.class).template();
        return Stream.concat(names(Database.AUTHORING, authoring), names(Database.PUBLISHED, published))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> names(Database database, MongoTemplate template) {
        return template.getCollectionNames().stream().map(collection -> name(database, collection));
    }

    private static Set<String> declared() {
        return StoredCollections.declared().stream()
                .map(collection -> name(collection.in(), collection.value()))
                .collect(toCollection(TreeSet::new));
    }

    private static String name(Database database, String collection) {
        return database + "/" + collection;
    }
}
