package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import lt.klasteriai.cms.core.audit.Act;
import org.jspecify.annotations.Nullable;

/// The last act on an entry as it is stored inside the entry.
///
/// @param number 1, 2, 3 … of the acts on this entry; with the id of the entry it names the act
record ActDocument(
        int number,
        Instant at,
        String by,
        @Nullable String address,
        @Nullable String token,
        String action,
        @Nullable String before,
        @Nullable String after,
        Map<String, String> details) {

    /// The field of an entry that holds its time.
    static final String DONE_AT = "act.at";

    ActDocument withBefore(String hash) {
        return new ActDocument(number, at, by, address, token, action, hash, after, details);
    }

    /// The hash of the state after it or, where it left none, of the state before.
    private String state() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /// As the log has it. Its name holds a part of the state's hash as well: an entry that was removed for good may
    /// come back under the same id and begins to count anew.
    Act toAct(String entry, String type) {
        return Act.builder()
                .fact("entries/" + entry + "/" + number + "/" + state().substring(0, 16))
                .at(at)
                .by(by)
                .address(address)
                .token(token)
                .action(action)
                .entry(entry)
                .type(type)
                .before(before)
                .after(after)
                .details(details)
                .build();
    }
}
