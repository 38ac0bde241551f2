package lt.klasteriai.cms.core.importing;

import static lt.klasteriai.cms.core.importing.InstallationFixture.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class RowReaderTests {

    private final List<BadRow> badRows = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clusters.json         | {'key':'a','name':{'lt':'A'},'colour':'red'}            | colour      | unknown-field
                    clusters.json         | {'name':{'lt':'A'}}                                     | key         | required
                    clusters.json         | {'key':7,'name':{'lt':'A'}}                             | key         | wrong-type
                    clusters.json         | {'key':'a'}                                             | name        | required
                    clusters.json         | {'key':'a','name':{'lt':'A'},'label':'Bronze'}          | label       | not-a-label
                    clusters.json         | {'key':'a','name':{'lt':'A'},'sectors':'ict'}           | sectors     | wrong-type
                    clusters.json         | {'key':'a','name':{'lt':'A'},'sectors':[1]}             | sectors     | wrong-type
                    clusters.json         | {'key':'a','name':{'lt':'A'},'recognisedBy':'X'}        | recognisedBy| wrong-type
                    news.json             | {'key':'a','title':{'lt':'A'},'body':'text'}            | body        | wrong-type
                    news.json             | {'key':'a','title':{'lt':'A'},'body':{'lt':'b'},'published':'20 June'} | published | not-a-date
                    events.json           | {'key':'a','title':{'lt':'A'},'starts':'2026-10-01','country':'FR'}    | starts    | zone-needed
                    pages.json            | 5                                                       |             | wrong-type
                    """)
    void namesRowFieldAndFault(String name, String row, String field, String code) {
        read(file(name, row));

        assertThat(badRows)
                .extracting(BadRow::file, BadRow::row, BadRow::code)
                .containsExactly(Tuple.tuple(name, 1, code));
        assertThat(badRows.getFirst().field()).isEqualTo(field == null ? "" : field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'deadline':'2026-02-01','twoStage':'no'    | twoStage
                    'deadline':'2026-02-01','budgetEur':'much' | budgetEur
                    'deadline':5                               | deadline
                    """)
    void knowsTheFormsOfACall(String bad, String field) {
        var call = "{'identifier':'X-1','title':'T','opens':'2026-01-01','link':'https://x.eu',";

        read(new ContentFile("funding-calls.json", ("[" + call + bad + "}]").replace('\'', '"')));

        assertThat(badRows).extracting(BadRow::field).containsExactly(field);
    }

    @Test
    void reportsAllFaultsOfARowAndReadsTheOthers() {
        var rows = read(file(
                "pages.json",
                "{'key':'a','title':{'lt':'A'},'body':{'lt':'b'}}",
                "{'key':'b','titel':{},'extra':1}",
                "{'key':'c','title':{'lt':'C'},'body':{'lt':'c'}}"));

        assertThat(rows).extracting(Row::key).containsExactly("a", "c");
        assertThat(badRows).extracting(BadRow::row).containsOnly(2);
        assertThat(badRows).extracting(BadRow::field).containsExactly("titel", "extra", "title", "body");
    }

    @Test
    void refusesAKeyTheSecondTime() {
        var rows = read(file(
                "funding-calls.json",
                "{'identifier':'X-1','title':'T','opens':'2026-01-01','deadline':'2026-02-01','link':'https://x.eu'}",
                "{'identifier':'x-1','title':'T','opens':'2026-01-01','deadline':'2026-02-01','link':'https://x.eu'}"));

        assertThat(rows).hasSize(1);
        assertThat(badRows)
                .containsExactly(
                        new BadRow("funding-calls.json", 2, "identifier", "duplicate", "an earlier row has x-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pages.json  | [{'key':     | malformed
                    pages.json  | [{'key':'a','key':'b'}] | malformed
                    pages.json  | {}           | wrong-type
                    recipes.json| []           | unknown-file
                    """)
    void namesAFileThatIsNone(String name, String json, String code) {
        var rows = read(new ContentFile(name, json.replace('\'', '"')));

        assertThat(rows).isEmpty();
        assertThat(badRows)
                .extracting(BadRow::file, BadRow::row, BadRow::code)
                .containsExactly(Tuple.tuple(name, 0, code));
    }

    @Test
    void labelsComeFromTwoFields() {
        var cluster =
                patch("clusters.json", "{'key':'a','name':{'lt':'A'},'label':'ESCA Bronze','recognisedBy':['ECCP']}");

        assertThat(cluster.path("labels"))
                .hasToString("[{\"scheme\":\"ESCA\",\"level\":\"bronze\"},{\"scheme\":\"ECCP\"}]");
    }

    @Test
    void aDayOfPublicationBeginsInVilnius() {
        var news = patch("news.json", "{'key':'a','title':{'lt':'A'},'body':{'lt':'b'},'published':'2017-06-20'}");

        assertThat(news.path("originallyPublishedAt").stringValue()).isEqualTo("2017-06-19T21:00:00Z");
    }

    @Test
    void anEventLiesInTheZoneOfItsCountry() {
        var event =
                patch("events.json", "{'key':'a','title':{'lt':'A'},'starts':'2017-09-03','country':'IL','venue':''}");

        assertThat(event.path("starts")).hasToString("{\"date\":\"2017-09-03\",\"zone\":\"Asia/Jerusalem\"}");
        assertThat(event.path("venue").isNull()).isTrue();
    }

    private List<Row> read(ContentFile file) {
        return new FileReader(badRows).read(file);
    }

    private JsonNode patch(String name, String row) {
        return read(file(name, row)).getFirst().patch(MissingNode.getInstance(), target -> Stream.empty());
    }
}
