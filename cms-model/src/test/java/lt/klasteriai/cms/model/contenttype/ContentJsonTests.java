package lt.klasteriai.cms.model.contenttype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.Localized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class ContentJsonTests {

    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource
    void contentWithEveryFieldFilledComesBackFromJsonEqual(ContentType type) {
        var content = ContentFixture.filled(type);

        var read = json.readValue(json.writeValueAsString(content), ContentClasses.of(type));

        assertThat(read).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource
    void theFixtureLeavesNoFieldEmpty(ContentType type) throws ReflectiveOperationException {
        assertNothingEmpty(ContentFixture.filled(type));
    }

    @ParameterizedTest
    @EnumSource
    void theFixtureBreaksNoRule(ContentType type) {
        var content = ContentFixture.filled(type);

        assertThat(content.draftViolations()).isEmpty();
        assertThat(content.locales())
                .isNotEmpty()
                .allSatisfy(
                        locale -> assertThat(content.publishViolations(locale)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TERMS")
    void contentWithoutAnyFieldIsADraftThatBreaksNoRule(ContentType type) {
        Content empty = json.readValue("{}", ContentClasses.of(type));

        assertThat(empty.draftViolations()).isEmpty();
        assertThat(empty.common().tags()).isEmpty();
        assertThat(empty.common().title()).isEqualTo(Localized.empty());
    }

    @Test
    void commonFieldsStandBesideTheOwnOnes() {
        var tree = json.valueToTree(ContentFixture.page());

        assertThat(tree.at("/title/en").asString()).isEqualTo("Title");
        assertThat(tree.at("/navigationOrder").asInt()).isEqualTo(3);
        assertThat(tree.has("common")).isFalse();
    }

    @Test
    void everyTypeHasItsOwnRecord() {
        assertThat(ContentType.values())
                .allSatisfy(type -> assertThat(ContentClasses.typeOf(ContentFixture.filled(type)))
                        .isEqualTo(type));
    }

    /// Of the components of one record; a list is looked into at its first element.
    private static void assertNothingEmpty(Object value) throws ReflectiveOperationException {
        for (var component : value.getClass().getRecordComponents()) {
            @Nullable Object part = component.getAccessor().invoke(value);
            var isTheOtherHalfOfAnAlternative = component.getName().matches("instant|url|asset") && part == null;
            if (!isTheOtherHalfOfAnAlternative) {
                assertThat(part)
                        .as(value.getClass().getSimpleName() + "." + component.getName())
                        .isNotNull();
                assertFilled(part);
            }
        }
    }

    private static void assertFilled(@Nullable Object part) throws ReflectiveOperationException {
        if (part instanceof Localized<?> localized) {
            assertThat(localized.locales()).hasSize(2);
        } else if (part instanceof Collection<?> list) {
            assertThat(list).isNotEmpty();
            assertFilled(list.iterator().next());
        } else if (part instanceof Record record
                && record.getClass().getPackageName().startsWith("lt.klasteriai")) {
            assertNothingEmpty(record);
        }
    }
}
