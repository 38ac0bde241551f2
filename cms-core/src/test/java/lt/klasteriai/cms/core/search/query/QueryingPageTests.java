package lt.klasteriai.cms.core.search.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.Test;

/// The page for people says what the declaration says. `-Dcms.docs.write=true` makes it so.
class QueryingPageTests {

    private static final Path PAGE = Path.of("../docs/querying.md");
    private static final String END = "<!-- end -->";

    @Test
    void thePageShowsEveryKindAndEveryField() throws IOException {
        var page = Files.readString(PAGE);

        var right = replaced(replaced(page, "kinds", kinds()), "fields", fields());

        if (Boolean.getBoolean("cms.docs.write")) {
            Files.writeString(PAGE, right);
        } else {
            assertThat(page).isEqualTo(right);
        }
    }

    private static String replaced(String page, String name, String tables) {
        var begin = "<!-- from the declaration: " + name + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        assertThat(from).as(name + " on the page").isGreaterThan(begin.length());
        return page.substring(0, from) + tables + page.substring(page.indexOf(END, from));
    }

    private static String kinds() {
        return "| kind | a filter expects | operators |\n|---|---|---|\n"
                + Arrays.stream(FieldKind.values())
                        .filter(kind -> !kind.operators().isEmpty())
                        .map(kind -> row(kind.word(), kind.expects(), operators(kind.operators())))
                        .collect(joining());
    }

    private static String fields() {
        return ContentType.listed().stream().map(QueryingPageTests::fields).collect(joining("\n"));
    }

    private static String fields(ContentType type) {
        var table = QueryFields.of(type);
        return "### " + type.segment() + "\nSorted by `" + table.defaultSort() + "` unless asked otherwise.\n\n"
                + "| field | kind | | sorts | counted |\n|---|---|---|---|---|\n"
                + table.fields().stream().map(QueryingPageTests::row).collect(joining());
    }

    private static String row(QueryField field) {
        return row(
                "`" + field.name() + "`",
                field.kind().word(),
                (field.words().isEmpty() ? "" : String.join(", ", field.words()))
                        + (field.timed() ? (field.words().isEmpty() ? "" : "; ") + "the clock decides" : ""),
                field.sortable() ? "yes" : "",
                field.facetable() ? "yes" : "");
    }

    private static String operators(Set<Operator> operators) {
        return operators.stream().map(operator -> "`" + operator.word() + "`").collect(joining(" "));
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.isEmpty() ? "" : " " + cell + " ")
                .collect(joining("|", "|", "|\n"));
    }
}
