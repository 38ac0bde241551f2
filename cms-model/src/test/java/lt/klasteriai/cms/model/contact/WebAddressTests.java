package lt.klasteriai.cms.model.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://litek.lt", "http://www.lca.lt", "HTTPS://example.lt:8443/a%20b?c=d#e"})
    void absoluteHttpAddressesAreKeptAsTheyAre(String address) {
        assertThat(new WebAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "litek.lt",
                "/about",
                "//litek.lt",
                "ftp://litek.lt",
                "javascript:alert(1)",
                "https:///path",
                "https://user:secret@litek.lt",
                "https://litek.lt/a b",
                "https://litek.lt/\n",
                "mailto:a@b.lt"
            })
    void everythingElseIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WebAddress(address))
                .withMessageStartingWith("a web address begins with http");
    }
}
