package lt.klasteriai.cms.delivery.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// How the bytes travel.
enum Encoding {
    IDENTITY("") {
        @Override
        byte[] encode(byte[] body) {
            return body;
        }
    },
    GZIP("-gzip") {
        @Override
        byte[] encode(byte[] body) {
            var zipped = new ByteArrayOutputStream(body.length / 2);
            try (var stream = new GZIPOutputStream(zipped)) {
                stream.write(body);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return zipped.toByteArray();
        }
    };

    /// Below this many bytes zipping saves no packet.
    private static final int WORTH_ZIPPING = 1_024;

    private final String tagSuffix;

    Encoding(String tagSuffix) {
        this.tagSuffix = tagSuffix;
    }

    abstract byte[] encode(byte[] body);

    /// What tells the tags of the same content in different encodings apart.
    String tagSuffix() {
        return tagSuffix;
    }

    /// @param accepted the `Accept-Encoding` headers of the request
    static Encoding of(byte[] body, List<String> accepted) {
        return body.length >= WORTH_ZIPPING && accepted.stream().anyMatch(Encoding::acceptsGzip) ? GZIP : IDENTITY;
    }

    private static boolean acceptsGzip(String header) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(each -> each.replace(" ", ""))
                .anyMatch(each -> each.matches("(gzip|\\*)(;q=(1(\\.0*)?|0\\.0*[1-9][0-9]*))?"));
    }
}
