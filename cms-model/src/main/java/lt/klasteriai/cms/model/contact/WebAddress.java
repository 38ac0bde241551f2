package lt.klasteriai.cms.model.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// An absolute http or https address without a user name in it.
public record WebAddress(@JsonValue String value) {

    private static final int MAX_LENGTH = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /// @throws IllegalArgumentException when the text is none
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebAddress {
        if (!isWebAddress(value)) {
            throw new IllegalArgumentException(
                    "a web address begins with http:// or https://, names a host and holds no user name");
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            var uri = new URI(value);
            return value.length() <= MAX_LENGTH && uri.isAbsolute() && isWebScheme(uri) && namesOnlyAHost(uri);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isWebScheme(URI uri) {
        return SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    }

    private static boolean namesOnlyAHost(URI uri) {
        return uri.getHost() != null && uri.getRawUserInfo() == null;
    }

    @Override
    public String toString() {
        return value;
    }
}
