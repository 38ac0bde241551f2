package lt.klasteriai.cms.model.cluster;

import java.util.Optional;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.value.Given;

/// A branch of the economy: a section letter or a division, group or class, e.g. `26.70`.
public record NaceCode(String code, NaceRevision revision) {
    private static final Pattern FORM = Pattern.compile("[A-V]|[0-9]{2}(\\.[0-9]{1,2})?");

    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public NaceCode {
        code = Given.matching(code, FORM, 5, "a NACE code is a letter from A to V or digits such as 26, 26.7 or 26.70");
        revision = Given.required(revision, "a NACE code says its revision, 2 or 2.1");
    }

    /// The letter of its section in its own revision; empty for division 00, which there is not.
    public Optional<String> section() {
        return Character.isLetter(code.charAt(0)) ? Optional.of(code) : revision.sectionOf(code.substring(0, 2));
    }
}
