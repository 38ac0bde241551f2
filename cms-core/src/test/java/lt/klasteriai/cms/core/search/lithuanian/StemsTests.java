package lt.klasteriai.cms.core.search.lithuanian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.Letters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Forms of Lithuanian words")
class StemsTests {

    private static final WordForms ALL = WordForms.read();

    @Test
    @DisplayName("find each other, with and without diacritics, and seldom others")
    void measured() {
        report("all", ALL);
        assertThat(ALL.recall()).isGreaterThanOrEqualTo(0.90);
        assertThat(ALL.recallWithoutDiacritics()).isGreaterThanOrEqualTo(0.85);
        assertThat(ALL.precision()).isGreaterThanOrEqualTo(0.75);
    }

    /// The rules were worked out with the first half at hand.
    @Test
    @DisplayName("are found as well among words that the rules were not made with")
    void heldOut() {
        report("first half", ALL.of(StemsTests::isOfFirstHalf));
        var others = ALL.of(lemma -> !isOfFirstHalf(lemma));
        report("second half", others);
        assertThat(others.recall()).isGreaterThanOrEqualTo(0.90);
        assertThat(others.recallWithoutDiacritics()).isGreaterThanOrEqualTo(0.85);
        assertThat(others.precision()).isGreaterThanOrEqualTo(0.75);
    }

    private static boolean isOfFirstHalf(String lemma) {
        return Math.floorMod(lemma.hashCode() * 31 + 7, 2) == 0;
    }

    private static void report(String name, WordForms words) {
        System.out.printf(
                "%s: recall %.3f, without diacritics %.3f, precision %.3f%n",
                name, words.recall(), words.recallWithoutDiacritics(), words.precision());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klasteris klasterio klasteriui klasterį klasteriu klasteryje klasteri klasteriai klasterių klasteriams"
                        + " klasterius klasteriais klasteriuose",
                "kelias kelio keliui kelią keliu kelyje keliai kelių keliams kelius keliais keliuose",
                "upė upės upei upę upe upėje upės upių upėms upes upėmis upėse",
                "naktis nakties nakčiai naktį naktimi naktyje naktys naktų naktims naktimis naktyse",
                "akmuo akmens akmeniui akmenį akmeniu akmenyje akmenys akmenų akmenims akmenimis akmenyse",
                "skaidrus skaidraus skaidri skaidrios skaidresnis skaidriausias skaidrusis skaidriausiųjų",
                "rasti randa rado rastas radęs radusi randantis rask rastų rastume",
                "bėgti bėga bėgo bėgs bėgdamas bėgantis bėgusi bėgtų",
                "važiuoti važiuoja važiavo važiuos važiuojantis važiavusi važiuotų",
                "prašytis prašosi prašėsi prašysis prašytųsi",
            })
    @DisplayName("are one term")
    void oneTerm(String forms) {
        var all = forms.split(" ", -1);
        for (var asked : Stream.concat(Arrays.stream(all), Arrays.stream(all).map(Letters::folded))
                .toList()) {
            assertThat(all)
                    .as(asked)
                    .allSatisfy(form -> assertThat(Collections.disjoint(Stems.of(asked), Stems.of(form)))
                            .as(form)
                            .isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "ES", "a", "b2b", "x", "žž", "ąąąąąą", "аąb"})
    @DisplayName("need not be words at all")
    void anything(String text) {
        assertThat(Stems.of(text.toLowerCase(Locale.ROOT))).isNotEmpty().doesNotContain("");
    }
}
