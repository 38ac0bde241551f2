package lt.klasteriai.cms.delivery.answer;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// How the bytes travel, least wanted first.
enum Encoding {
    IDENTITY("identity", "") {
        @Override
        byte[] encode(byte[] body) {
            return body;
        }
    },
    GZIP("gzip", "-gzip") {
        @Override
        byte[] encode(byte[] body) {
            var zipped = new ByteArrayOutputStream(body.length / 2);
            try (var stream = new Gzip(zipped)) {
                stream.write(body);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return zipped.toByteArray();
        }
    },
    BROTLI("br", "-br") {
        @Override
        byte[] encode(byte[] body) {
            try {
                return Encoder.compress(body, BROTLI_SETTINGS);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    };

    /// Below this many bytes zipping saves no packet.
    private static final int WORTH_ZIPPING = 1_024;

    private static final int GZIP_LEVEL = 6;

    /// The first who asks waits for it, so it must be quick as well as small.
    private static final Encoder.Parameters BROTLI_SETTINGS =
            new Encoder.Parameters().setQuality(5).setMode(Encoder.Mode.TEXT);

    /// Without the native part for this machine there is no Brotli.
    private static final boolean KNOWS_BROTLI = Brotli4jLoader.isAvailable();

    private final String token;
    private final String tagSuffix;

    Encoding(String token, String tagSuffix) {
        this.token = token;
        this.tagSuffix = tagSuffix;
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(GZIP_LEVEL);
        }
    }

    abstract byte[] encode(byte[] body);

    /// Its name in `Content-Encoding`.
    String token() {
        return token;
    }

    /// What tells the tags of the same content in different encodings apart.
    String tagSuffix() {
        return tagSuffix;
    }

    /// @param length of the body in bytes
    /// @param accepted the `Accept-Encoding` headers of the request
    static Encoding of(int length, List<String> accepted) {
        return length < WORTH_ZIPPING || accepted.isEmpty() ? IDENTITY : AcceptedEncodings.best(accepted, KNOWS_BROTLI);
    }
}
