package lt.klasteriai.cms.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import lt.klasteriai.cms.model.locale.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugMakerTests {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ūkio ministerija ir asociacija susitarė dėl klasterių politikos | ukio-ministerija-ir-asociacija-susitare-del-klasteriu-politikos
            Septyni Lietuvos klasteriai vyks į kontaktų konferenciją Štutgarte | septyni-lietuvos-klasteriai-vyks-i-kontaktu-konferencija-stutgarte
            Dar du klasteriai gavo vadybos ženklą | dar-du-klasteriai-gavo-vadybos-zenkla
            Ketinimų protokolas „Dėl bendradarbiavimo Lietuvos klasterizacijos srityje“ | ketinimu-protokolas-del-bendradarbiavimo-lietuvos-klasterizacijos-srityje
            5-oji klasterių kontaktų konferencija | 5-oji-klasteriu-kontaktu-konferencija
            ĄČĘĖĮŠŲŪŽ ąčęėįšųūž | aceeisuuz-aceeisuuz
            Association’s “first” ‘year’ | associations-first-year
            R&I – Straße, Æsop, Łódź, İstanbul | r-i-strasse-aesop-lodz-istanbul
            Кластеры Литвы | klastery-litvy
            Manufacturing & engineering | manufacturing-engineering
            """)
    void writesTitlesInAscii(String title, String slug) {
        assertThat(SlugMaker.from(title)).contains(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "tr", "az"})
    void doesNotDependOnTheLocaleOfTheMachine(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(SlugMaker.from("INICIATYVA Į Ì")).contains(new Slug("iniciatyva-i-i"));
    }

    @Test
    void cutsBetweenWords() {
        var slug = SlugMaker.from("R&I in Support of the Clean Industrial Deal: Decarbonisation of energy intensive"
                + " industries (IA) (Processes4Planet and Clean Steel partnerships)");

        assertThat(slug)
                .contains(new Slug("r-i-in-support-of-the-clean-industrial-deal-decarbonisation-of-energy-intensive"));
        assertThat(slug.map(Slug::value).map(String::length)).hasValue(79);
    }

    @Test
    void cutsAWordThatIsTooLongByItself() {
        assertThat(SlugMaker.from("a".repeat(500))).contains(new Slug("a".repeat(80)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "„“", "---", "😀", "…"})
    void isEmptyWhereThereIsNothingToWrite(String title) {
        assertThat(SlugMaker.from(title)).isEqualTo(Optional.empty());
    }
}
