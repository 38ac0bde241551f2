package lt.klasteriai.cms.core.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The SHA-256 of an entry's state: of everything that is stored of it but the fields that follow from others, that
/// count writes or that keep the last act. What is empty counts as absent, so that a field added to the program later
/// changes no hash.
final class StateHash {

    private static final Set<String> LEFT_OUT = Set.of("writes", "changedAt", "names", "kept", "made", "states", "act");

    private final StringBuilder text = new StringBuilder();

    private StateHash() {}

    static String of(Document stored) {
        var state = new Document(stored);
        state.keySet().removeAll(LEFT_OUT);
        var hash = new StateHash();
        hash.add(state);
        return hash.digest();
    }

    /// Each value after its kind and, where it has one, its length; so two states never have the same text.
    @SuppressWarnings("JavaUtilDate") // the driver reads times as nothing else
    private void add(@Nullable Object value) {
        switch (value) {
            case null -> text.append('n');
            case Map<?, ?> members -> addMembers(members);
            case Collection<?> elements -> {
                text.append('[').append(elements.size()).append(':');
                elements.forEach(this::add);
            }
            case Date time -> text.append('t').append(time.getTime()).append(';');
            case Integer number -> text.append('i').append(number).append(';');
            case Long number -> text.append('i').append(number).append(';');
            default -> addText(value.getClass() == String.class ? 's' : 'x', value.toString());
        }
    }

    private void addMembers(Map<?, ?> members) {
        var sorted = new TreeMap<String, Object>();
        members.forEach((name, value) -> {
            if (value != null && !isEmpty(value)) {
                sorted.put(String.valueOf(name), value);
            }
        });
        text.append('{').append(sorted.size()).append(':');
        sorted.forEach((name, value) -> {
            addText('s', name);
            add(value);
        });
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Collection<?> collection && collection.isEmpty());
    }

    private void addText(char kind, String value) {
        text.append(kind).append(value.length()).append(':').append(value);
    }

    private String digest() {
        try {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
