package lt.klasteriai.cms.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.content.Shape.Kind;
import lt.klasteriai.cms.core.content.Shape.ListOf;
import lt.klasteriai.cms.core.content.Shape.LocalizedOf;
import lt.klasteriai.cms.core.content.Shape.ReferenceTo;
import lt.klasteriai.cms.core.content.Shape.RichTextValue;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.core.content.Shape.TermOf;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.news.News;
import org.junit.jupiter.api.Test;

class ShapeTests {

    private final Shape.RecordOf news = Shape.of(News.class);

    @Test
    void isReadOncePerClass() {
        assertThat(Shape.of(News.class)).isSameAs(news);
    }

    @Test
    void hasTheCommonFieldsAmongTheTypesOwn() {
        assertThat(news.fields())
                .extracting(Field::name)
                .contains("key", "title", "bylines")
                .doesNotContain("common");
    }

    @Test
    void tellsKindsApart() {
        assertThat(shapeOf("title")).isEqualTo(new LocalizedOf(new Scalar(String.class, Kind.TEXT)));
        assertThat(shapeOf("body")).isEqualTo(new LocalizedOf(new RichTextValue()));
        assertThat(shapeOf("sectors")).isEqualTo(new ListOf(new TermOf("sectors")));
        assertThat(shapeOf("clusters")).isEqualTo(new ListOf(new ReferenceTo(Set.of(ContentType.CLUSTERS), "")));
    }

    @Test
    void readsFieldsOffTheirRecord() {
        var content = ContentFixture.content(ContentType.NEWS, "{'key': 'k', 'clusters': ['A']}");

        assertThat(field("key").in(content)).isEqualTo("k");
        assertThat(field("clusters").in(content)).isEqualTo(List.of(new EntryId("A")));
    }

    private Shape shapeOf(String name) {
        return field(name).shape();
    }

    private Field field(String name) {
        return news.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
