package lt.klasteriai.cms.model.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaceCodeTests {

    @ParameterizedTest
    @CsvSource({
        "01, 2, A",
        "09.9, 2, B",
        "26.70, 2, C",
        "45, 2, G",
        "62.01, 2, J",
        "63, 2, J",
        "99, 2, U",
        "26.70, 2.1, C",
        "58, 2.1, J",
        "62.10, 2.1, K",
        "86, 2.1, R",
        "99, 2.1, V",
        "M, 2, M"
    })
    void aCodeBelongsToTheSectionThatItsOwnRevisionPutsItIn(String code, String revision, String section) {
        assertThat(new NaceCode(code, NaceRevision.of(revision)).section()).hasValue(section);
    }

    @Test
    void divisionZeroBelongsNowhere() {
        assertThat(new NaceCode("00", NaceRevision.REV_2).section()).isEmpty();
    }
}
