package lt.klasteriai.cms.core.content;

import static lt.klasteriai.cms.core.content.ContentFixture.json;
import static lt.klasteriai.cms.core.content.ContentFixture.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidContentTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NEWS          | {'titel': {}}                                         | /titel               | unknown-property
            NEWS          | {'common': {}}                                        | /common              | unknown-property
            NEWS          | {'locales': []}                                       | /locales             | unknown-property
            NEWS          | {'a/b~c': 1}                                          | /a~1b~0c             | unknown-property
            NEWS          | {'title.lt': 'A'}                                     | /title.lt            | unknown-property
            NEWS          | {'$set': {'key': 'x'}}                                | /$set                | unknown-property
            NEWS          | {'key': {'$ne': null}}                                | /key                 | wrong-type
            NEWS          | {'clusters': [{'$gt': ''}]}                           | /clusters/0          | wrong-type
            NEWS          | {'title': {'$gt': ''}}                                | /title/$gt           | unknown-locale
            NEWS          | {'title': {'de': 'A'}}                                | /title/de            | unknown-locale
            NEWS          | {'title': {'LT': 'A'}}                                | /title/LT            | unknown-locale
            NEWS          | {'title': 'A'}                                        | /title               | wrong-type
            NEWS          | {'title': {'lt': 5}}                                  | /title/lt            | wrong-type
            NEWS          | {'title': {'lt': ['A']}}                              | /title/lt            | wrong-type
            NEWS          | {'slug': {'lt': 'Ą'}}                                 | /slug/lt             | invalid-value
            NEWS          | {'tags': 'a'}                                         | /tags                | wrong-type
            NEWS          | {'tags': ['a', null]}                                 | /tags/1              | invalid-value
            NEWS          | {'tags': {'0': 'a'}}                                  | /tags                | wrong-type
            NEWS          | {'sectors': ['Health']}                               | /sectors/0           | invalid-value
            NEWS          | {'clusters': [7]}                                     | /clusters/0          | wrong-type
            NEWS          | {'embargoedUntil': '2026-01-01'}                      | /embargoedUntil      | invalid-value
            NEWS          | {'embargoedUntil': '1700000000'}                      | /embargoedUntil      | invalid-value
            NEWS          | {'embargoedUntil': 1700000000}                        | /embargoedUntil      | wrong-type
            NEWS          | {'embargoedUntil': '2026-02-30T00:00:00Z'}            | /embargoedUntil      | invalid-value
            NEWS          | {'leadImage': {'asset': 'a', 'focalPoint': {'x': 0}}} | /leadImage/focalPoint/y | required
            NEWS          | {'leadImage': {'alt': {'lt': 'A'}}}                   | /leadImage           | invalid-value
            NEWS          | {'source': []}                                        | /source              | wrong-type
            EVENTS        | {'capacity': '5'}                                     | /capacity            | wrong-type
            EVENTS        | {'capacity': 1.5}                                     | /capacity            | wrong-type
            EVENTS        | {'capacity': 5.0}                                     | /capacity            | wrong-type
            EVENTS        | {'capacity': 99999999999}                             | /capacity            | invalid-value
            EVENTS        | {'capacity': true}                                    | /capacity            | wrong-type
            EVENTS        | {'starts': {'date': '2017-08-23', 'zone': 'Nowhere'}} | /starts/zone         | invalid-value
            EVENTS        | {'starts': {'date': '+12017-08-23'}}                  | /starts/date         | invalid-value
            EVENTS        | {'state': 'gone'}                                     | /state               | invalid-value
            EVENTS        | {'state': 0}                                          | /state               | wrong-type
            EVENTS        | {'point': {'type': 'Point', 'coordinates': ['1', 2]}} | /point/coordinates/0 | wrong-type
            EVENTS        | {'point': {'type': 'Point', 'coordinates': [1e999, 2]}} | /point/coordinates/0 | invalid-value
            CLUSTERS      | {'contactPersons': [{'name': 'A', 'consentToPublish': 'true'}]} | /contactPersons/0/consentToPublish | wrong-type
            FUNDING_CALLS | {'budget': {'total': {'amount': '5', 'currency': 'EUR'}}} | /budget/total/amount | wrong-type
            FUNDING_CALLS | {'budget': {'total': {'amount': 1e2000000000, 'currency': 'EUR'}}} | /budget/total | invalid-value
            FUNDING_CALLS | {'state': 'open'}                                     | /state               | unknown-property
            PAGES         | {'body': {'lt': 'Text'}}                              | /body/lt             | wrong-type
            PAGES         | {'body': {'lt': {'format': 'rtf', 'value': ''}}}      | /body/lt/format      | invalid-value
            PAGES         | {'body': {'lt': {'format': 'html', 'value': {}}}}     | /body/lt/value       | wrong-type
            PAGES         | {'body': {'lt': {'format': 'html', 'value': '', 'safe': true}}} | /body/lt/safe | unknown-property
            PAGES         | {'body': {'lt': {'format': 'document', 'value': {'blocks': [{'type': 'script'}]}}}} | /body/lt/value/blocks/0/type | invalid-value
            PAGES         | {'body': {'lt': {'format': 'document', 'value': {'blocks': [{'type': 'heading', 'level': 1}]}}}} | /body/lt/value/blocks/0 | invalid-value
            PAGES         | {'body': {'lt': {'format': 'document', 'value': {'html': '<p>'}}}} | /body/lt/value/html | unknown-property
            """)
    void namesTheExactPlace(ContentType type, String content, String pointer, String code) {
        var found = violations(type, json(content));

        assertThat(found).extracting(Violation::pointer, Violation::code).containsExactly(tuple(pointer, code));
    }

    @Test
    void namesAllMistakesAtOnce() {
        var found = violations(
                ContentType.NEWS,
                json("{'a': 1, 'title': {'lt': 5, 'de': 'A'}, 'tags': [1, 'b', 2], 'sectors': ['A'], 'b': 2}"));

        assertThat(found)
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/a", "/b", "/title/lt", "/title/de", "/tags/0", "/tags/2", "/sectors/0");
    }

    @Test
    void saysWhichLocaleIsConcerned() {
        var found = violations(ContentType.PAGES, json("{'key': 1, 'body': {'en': {'format': 'html', 'value': 1}}}"));

        assertThat(found).extracting(Violation::locale).containsExactly(null, LocaleTag.EN);
    }

    @Test
    void speaksInSentencesThatKnowNoClasses() {
        var found = violations(
                ContentType.EVENTS, json("{'state': 'gone', 'starts': {}, 'capacity': 99999999999, 'x': 1}"));

        assertThat(found)
                .extracting(Violation::detail)
                .allSatisfy(detail -> assertThat(detail)
                        .matches("[A-Z].*[.]")
                        .doesNotContain("java", "Exception", "klasteriai", "Jackson", "deserial"));
    }

    @Test
    void namesNoMoreThanAHundredMistakes() {
        var found = violations(ContentType.NEWS, json("{'tags': [" + "1,".repeat(5000) + "1]}"));

        assertThat(found).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({"\\u0000", "\\ud800", "\\udc00x", "\\u001b", "\\uffff"})
    void refusesCharactersThatNoTextHas(String escaped) {
        var found = violations(
                ContentType.NEWS,
                json(
                        "{'title': {'lt': 'a%1$s'}, 'tags': ['%1$s'], 'body': {'lt': {'format': 'markdown', 'value': '%1$s'}}}"
                                .formatted(escaped)));

        assertThat(found)
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/title/lt", "invalid-character"),
                        tuple("/tags/0", "invalid-character"),
                        tuple("/body/lt/value", "invalid-character"));
    }

    @Test
    void repeatsNoSuchCharacterInItsAnswer() {
        var found = violations(ContentType.NEWS, json("{'a\\u0000\\ud800': 1}"));

        assertThat(found).extracting(Violation::pointer).containsExactly("/a\uFFFD\uFFFD");
    }

    @Test
    void acceptsTabsLineBreaksAndCharactersBeyondTheBasicPlane() {
        assertThat(violations(ContentType.NEWS, json("{'tags': ['a\\tb\\nc', '\\ud83d\\ude00']}")))
                .isEmpty();
    }
}
