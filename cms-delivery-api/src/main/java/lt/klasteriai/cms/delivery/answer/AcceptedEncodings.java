package lt.klasteriai.cms.delivery.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Which encoding the caller likes best (RFC 9110, 12.5.3).
final class AcceptedEncodings {

    private static final Pattern WEIGHT = Pattern.compile("q=([01](?:\\.[0-9]{0,3})?)");
    private static final double NOT_NAMED = -1;

    /// There are a few dozens of such headers in the world, and those made up.
    private static final int MOST_REMEMBERED = 1_000;

    private static final Map<String, Encoding> REMEMBERED = new ConcurrentHashMap<>();

    private AcceptedEncodings() {}

    /// Of those that it likes alike, the smallest.
    static Encoding best(List<String> headers, boolean knowsBrotli) {
        if (headers.size() > 1) {
            return read(headers, knowsBrotli);
        }
        var question = knowsBrotli ? headers.getFirst() : "no brotli, " + headers.getFirst();
        var known = REMEMBERED.get(question);
        if (known == null) {
            known = read(headers, knowsBrotli);
            if (REMEMBERED.size() < MOST_REMEMBERED) {
                REMEMBERED.put(question, known);
            }
        }
        return known;
    }

    private static Encoding read(List<String> headers, boolean knowsBrotli) {
        var brotli = knowsBrotli ? weight(headers, Encoding.BROTLI) : 0;
        var gzip = weight(headers, Encoding.GZIP);
        if (brotli > 0 && brotli >= gzip) {
            return Encoding.BROTLI;
        }
        return gzip > 0 ? Encoding.GZIP : Encoding.IDENTITY;
    }

    /// Zero where it is not accepted.
    private static double weight(List<String> headers, Encoding encoding) {
        double byName = NOT_NAMED;
        double others = 0;
        for (var header : headers) {
            for (var each : header.toLowerCase(Locale.ROOT).split(",", -1)) {
                var parts = each.split(";", 2);
                var name = parts[0].strip();
                if (name.equals(encoding.token())) {
                    byName = weight(parts);
                } else if (name.equals("*")) {
                    others = weight(parts);
                }
            }
        }
        return byName == NOT_NAMED ? others : byName;
    }

    private static double weight(String[] parts) {
        if (parts.length == 1) {
            return 1;
        }
        var weight = WEIGHT.matcher(parts[1].replace(" ", ""));
        return weight.matches() ? Double.parseDouble(weight.group(1)) : 0;
    }
}
