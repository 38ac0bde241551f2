package lt.klasteriai.cms.core.entry;

import java.security.SecureRandom;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.taxonomy.Term;

/// Gives new entries their ids: 26 characters of Crockford's alphabet, 48 bits of time before 80 random ones, so that
/// ids sort by the time they were made (to the millisecond). The id of a term follows from the term.
@RequiredArgsConstructor
final class EntryIds {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_CHARACTER = 5;
    private static final int TIME_CHARACTERS = 10;
    private static final int RANDOM_CHARACTERS = 16;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EntryId next(Content content) {
        return content instanceof Term term ? term.id() : next();
    }

    private EntryId next() {
        var id = new StringBuilder(TIME_CHARACTERS + RANDOM_CHARACTERS);
        long now = clock.millis();
        for (int i = TIME_CHARACTERS - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt((int) (now >>> (i * BITS_PER_CHARACTER)) & 31));
        }
        random.ints(RANDOM_CHARACTERS, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .forEach(id::append);
        return new EntryId(id.toString());
    }
}
