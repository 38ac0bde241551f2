package lt.klasteriai.cms.delivery.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTests {

    private static final byte[] LONG = new byte[5_000];

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "GZIP;q=0.5", "*", "deflate, gzip; q=1.0"})
    void zipsForThoseWhoAccept(String accepted) {
        assertThat(Encoding.of(LONG, List.of(accepted))).isEqualTo(Encoding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.000", "identity", "xgzip"})
    void leavesAsItIsForOthers(String accepted) {
        assertThat(Encoding.of(LONG, List.of(accepted))).isEqualTo(Encoding.IDENTITY);
    }
}
