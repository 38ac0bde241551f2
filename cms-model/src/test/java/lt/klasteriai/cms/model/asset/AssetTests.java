package lt.klasteriai.cms.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../etc/passwd", "a/b", "a b", "a$b"})
    void anAssetIdCannotLeaveItsPlace(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AssetId(id));
    }

    @Test
    void aFingerprintIsWrittenInOneWayOnly() {
        var hash = "0123456789abcdef".repeat(4);

        assertThat(new Sha256(hash)).hasToString(hash);
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(hash.replace('a', 'A')));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(hash.substring(1)));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "1.1, 0", "0, -0.1", "0, 1.1", "NaN, 0"})
    void aFocalPointLiesInThePicture(double x, double y) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FocalPoint(x, y));
    }
}
