package lt.klasteriai.cms.delivery.connection;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Whether the address in a request line can be read without guessing.
final class RequestTarget {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7F;

    private RequestTarget() {}

    /// True when the address is a valid URI whose percent-encoding stands for UTF-8 text without control characters.
    static boolean readable(String target) {
        try {
            return !new URI(target).isOpaque() && isText(decoded(target));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /// A valid URI has only ASCII characters and whole percent-encoded bytes, but may spell any bytes with them.
    private static byte[] decoded(String target) {
        var bytes = new ByteArrayOutputStream(target.length());
        for (int at = 0; at < target.length(); at++) {
            if (target.charAt(at) == '%') {
                bytes.write(Integer.parseInt(target, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.write(target.charAt(at));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(RequestTarget::isControl);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean isControl(int character) {
        return character < FIRST_PRINTABLE || character == DELETE;
    }
}
