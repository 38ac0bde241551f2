package lt.klasteriai.cms.delivery.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTests {

    private static final int LONG = 5_000;

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br;q=0.4, gzip;q=0.5", "GZIP;q=0.5", "br;q=0, *", "deflate, gzip; q=1.0"})
    void zipsForThoseWhoAccept(String accepted) {
        assertThat(Encoding.of(LONG, List.of(accepted))).isEqualTo(Encoding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, deflate, br, zstd", "*", "gzip;q=0.9, br;q=0.9", "Br"})
    void prefersTheSmallest(String accepted) {
        assertThat(AcceptedEncodings.best(List.of(accepted), true)).isEqualTo(Encoding.BROTLI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, br", "*"})
    void zipsWhereThereIsNoBrotli(String accepted) {
        assertThat(AcceptedEncodings.best(List.of(accepted), false)).isEqualTo(Encoding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br;q=0", "gzip;q=0", "gzip;q=0.000", "identity", "xgzip", "gzip;q=no", "*;q=0"})
    void leavesAsItIsForOthers(String accepted) {
        assertThat(Encoding.of(LONG, List.of(accepted))).isEqualTo(Encoding.IDENTITY);
    }

    @Test
    void leavesShortOnesAsTheyAre() {
        assertThat(Encoding.of(100, List.of("gzip"))).isEqualTo(Encoding.IDENTITY);
    }

    @Test
    void canBeReadByOthers() throws IOException {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable(), "there is no native Brotli for this machine");
        var text = "Klasteris klasterio klasteriui. ".repeat(100).getBytes(StandardCharsets.UTF_8);

        var small = Encoding.BROTLI.encode(text);

        assertThat(small).hasSizeLessThan(text.length / 10);
        assertThat(Decoder.decompress(small).getDecompressedData()).isEqualTo(text);
    }
}
