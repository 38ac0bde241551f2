package lt.klasteriai.cms.model.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTests {

    @ParameterizedTest
    @ValueSource(strings = {"info@litek.lt", "first.last+cms@sub.example.org", "ona@žalia.lt"})
    void mailAddressesAreAccepted(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "litek.lt", "a@b", "a b@c.lt", "a@b..lt", "<a@b.lt>", "a@b.lt\nBcc: c@d.lt", "a@b@c.lt"})
    void whatIsNoMailAddressIsRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+370 600 00000", "(8-5) 212 34 56", "112 00"})
    void telephoneNumbersAreAccepted(String number) {
        assertThat(new PhoneNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "112", "call me", "+370 600 00000 ext", "1234567890123456789012345"})
    void whatIsNoTelephoneNumberIsRefused(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(number));
    }
}
