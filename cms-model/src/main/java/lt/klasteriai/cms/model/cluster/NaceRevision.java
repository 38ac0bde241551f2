package lt.klasteriai.cms.model.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/// Which revision of the NACE nomenclature a code is from; the same code means different things in different ones.
public enum NaceRevision {
    /// Regulation (EC) 1893/2006.
    REV_2("2", "A01 B05 C10 D35 E36 F41 G45 H49 I55 J58 K64 L68 M69 N77 O84 P85 Q86 R90 S94 T97 U99"),
    /// Regulation (EU) 2023/137.
    REV_2_1("2.1", "A01 B05 C10 D35 E36 F41 G46 H49 I55 J58 K61 L64 M68 N69 O77 P84 Q85 R86 S90 T94 U97 V99");

    private final String number;

    /// The letter of each section with its first division, in order.
    private final String sections;

    NaceRevision(String number, String sections) {
        this.number = number;
        this.sections = sections;
    }

    /// The number of the revision, e.g. `2.1`.
    @JsonValue
    public String number() {
        return number;
    }

    /// The letter of the section that a division belongs to.
    ///
    /// @param division two digits
    Optional<String> sectionOf(String division) {
        return Arrays.stream(sections.split(" "))
                .filter(section -> section.substring(1).compareTo(division) <= 0)
                .reduce((earlier, later) -> later)
                .map(section -> section.substring(0, 1));
    }

    /// The revision with this number.
    ///
    /// @throws IllegalArgumentException when there is no such revision; the message names those there are
    @JsonCreator
    public static NaceRevision of(String number) {
        return Arrays.stream(values())
                .filter(revision -> revision.number.equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not one of: 2, 2.1"));
    }
}
