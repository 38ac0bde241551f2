package lt.klasteriai.cms.delivery.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTagTests {

    private static final byte[] BODY = {1, 2, 3};

    @Test
    void isMadeOfTheBytesAndTheEncoding() {
        var tag = EntityTag.of(BODY, Encoding.IDENTITY);

        assertThat(tag).isEqualTo(EntityTag.of(new byte[] {1, 2, 3}, Encoding.IDENTITY));
        assertThat(tag).isNotEqualTo(EntityTag.of(new byte[] {1, 2, 4}, Encoding.IDENTITY));
        assertThat(tag).isNotEqualTo(EntityTag.of(BODY, Encoding.GZIP));
        assertThat(tag.quoted()).matches("\"[A-Za-z0-9_-]{22}\"");
    }

    @Test
    void matchesAloneInAListWeakOrAny() {
        var tag = EntityTag.of(BODY, Encoding.IDENTITY);

        assertThat(tag.matches(List.of(tag.quoted()))).isTrue();
        assertThat(tag.matches(List.of("\"other\" ,W/" + tag.quoted()))).isTrue();
        assertThat(tag.matches(List.of("\"other\"", "*"))).isTrue();
        assertThat(tag.matches(List.of("\"other\""))).isFalse();
        assertThat(tag.matches(List.of(tag.quoted().replace("\"", "")))).isFalse();
    }
}
