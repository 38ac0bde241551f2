package lt.klasteriai.cms.core.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.difference.Words.Kind;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DifferencesTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ContentCodec codec = new ContentCodec();

    @Test
    void equalContentDiffersNowhere() {
        assertThat(between("{'title':{'lt':'Forumas'},'tags':['a']}", "{'title':{'lt':'Forumas'},'tags':['a']}"))
                .isEmpty();
    }

    @Test
    void valuesAreAddedRemovedAndChangedPerLocale() {
        var found = between(
                "{'title':{'lt':'Senas forumas','en':'Forum'},'dateline':'Vilnius'}",
                "{'title':{'lt':'Naujas forumas'},'lead':{'en':'Lead'},'dateline':'Kaunas'}");

        assertThat(shown(found))
                .containsExactly(
                        "changed /title/lt LT \"Senas forumas\" > \"Naujas forumas\"",
                        "removed /title/en EN \"Forum\" > null",
                        "added /lead/en EN null > \"Lead\"",
                        "changed /dateline null \"Vilnius\" > \"Kaunas\"");
        assertThat(found.getFirst().words())
                .extracting(Words.Run::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED, Kind.EQUAL);
    }

    @Test
    void anElementPutInFrontChangesNoOther() {
        assertThat(shown(between("{'tags':['a','b','c']}", "{'tags':['z','a','c']}")))
                .containsExactly("added /tags/0 null null > \"z\"", "removed /tags/1 null \"b\" > null");
    }

    @Test
    void anElementThatChangedIsFoundWhereverItStandsNow() {
        var found = differences(
                ContentType.FUNDING_CALLS,
                "{'title':{'lt':'K'},'faq':[{'question':{'lt':'Kas gali teikti paraišką?'},'answer':{'lt':{'format':'markdown','value':'Visi.'}}}]}",
                "{'title':{'lt':'K'},'faq':[{'question':{'lt':'Iki kada?'},'answer':{'lt':{'format':'markdown','value':'Iki gegužės.'}}},"
                        + "{'question':{'lt':'Kas gali teikti paraišką?'},'answer':{'lt':{'format':'markdown','value':'Tik klasteriai.'}}}]}");

        assertThat(found).extracting(Difference::pointer).containsExactly("/faq/0", "/faq/1/answer/lt");
        assertThat(found.getLast().fromPointer()).isEqualTo("/faq/0/answer/lt");
        assertThat(found.getLast().locale()).isEqualTo(LocaleTag.LT);
        assertThat(found.getFirst().kind()).isEqualTo(Difference.Kind.ADDED);
    }

    @Test
    void formattedTextIsComparedByItsWords() {
        var found = between(
                "{'body':{'lt':{'format':'markdown','value':'Pirma pastraipa.\\n\\nAntra pastraipa.'}}}",
                "{'body':{'lt':{'format':'markdown','value':'Pirma pastraipa.\\n\\nAntra **ilga** pastraipa.'}}}");

        assertThat(found).extracting(Difference::pointer).containsExactly("/body/lt");
        assertThat(found.getFirst().words())
                .extracting(Words.Run::kind, Words.Run::text)
                .contains(tuple(Kind.ADDED, "ilga "));
    }

    @Test
    void aReferenceHasNoWords() {
        var found =
                between("{'clusters':['0123456789ABCDEFGHJKMNPQRS']}", "{'clusters':['1123456789ABCDEFGHJKMNPQRS']}");

        assertThat(found).extracting(Difference::kind).containsExactly(Difference.Kind.REMOVED, Difference.Kind.ADDED);
        assertThat(found).allMatch(each -> each.words().isEmpty());
    }

    private List<Difference> between(String from, String to) {
        return differences(ContentType.NEWS, from, to);
    }

    private List<Difference> differences(ContentType type, String from, String to) {
        return Differences.between(type, written(type, from), written(type, to));
    }

    private ObjectNode written(ContentType type, String singleQuoted) {
        return codec.write(codec.read(type, JSON.readTree(singleQuoted.replace('\'', '"'))));
    }

    private static List<String> shown(List<Difference> differences) {
        return differences.stream()
                .map(each -> "%s %s %s %s > %s"
                        .formatted(each.kind().word(), each.pointer(), each.locale(), each.from(), each.to()))
                .toList();
    }
}
