package lt.klasteriai.cms.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lt.klasteriai.cms.model.fundingcall.CallState;
import lt.klasteriai.cms.model.locale.Localized;
import org.junit.jupiter.api.Test;

class GivenTests {

    @Test
    void absentListsAndTextsAreEmpty() {
        assertThat(Given.list(null)).isEmpty();
        assertThat(Given.localized(null)).isEqualTo(Localized.empty());
    }

    @Test
    void aListIsCopiedAndCannotBeChanged() {
        var given = new ArrayList<>(List.of("a"));

        var kept = Given.list(given);
        given.add("b");

        assertThat(kept).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.add("c"));
    }

    @Test
    void anEmptyPlaceInAListIsRefusedInWordsForPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Given.list(Arrays.asList("a", null)))
                .withMessage("a list has no empty places");
    }

    @Test
    void wordsOfAListAreHyphenatedAndLowerCaseWhateverTheLanguageOfTheMachine() {
        assertThat(CallState.CLOSING_SOON.word()).isEqualTo("closing-soon");
        assertThat(CallState.of("closing-soon")).isEqualTo(CallState.CLOSING_SOON);
    }

    @Test
    void anUnknownWordIsAnsweredWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallState.of("CLOSED"))
                .withMessage(
                        "not one of: planned, forthcoming, open, closing-soon, suspended, closed, awarded, cancelled");
    }
}
