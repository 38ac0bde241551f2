package lt.klasteriai.cms.core.search.text;

import java.util.Optional;
import java.util.Set;

/// The parts of an entry by how much they say about it.
enum Zone {
    TITLE(100, 8, 24),
    /// What it, and those that it names, are called.
    NAMES(50, 12, 12),
    SUMMARY(30, 30, 8),
    BODY(12, 300, 0);

    private static final Set<String> NAME = Set.of(
            "title",
            "name",
            "shortName",
            "legalName",
            "identifier",
            "callIdentifier",
            "programme",
            "bylines",
            "issuers");
    private static final Set<String> BRIEF = Set.of("summary", "lead");
    private static final double SHORT = 0.4;
    private static final double LONGEST = 4;

    private final int weight;
    private final int usualLength;
    private final int weightOfBegun;

    Zone(int weight, int usualLength, int weightOfBegun) {
        this.weight = weight;
        this.usualLength = usualLength;
        this.weightOfBegun = weightOfBegun;
    }

    /// What a word counts for that the reader has only begun to type; 0 where such are not found.
    int weightOfBegun() {
        return weightOfBegun;
    }

    /// What a word counts for: more the oftener it occurs, but ever less so, and less in a long text. Once in a text of
    /// usual length is the zone's weight, and twice that is never reached.
    ///
    /// @param times how often it occurs
    /// @param length how many words there are
    int weight(int times, int length) {
        double relative = Math.min(LONGEST, (double) length / usualLength);
        double saturation = SHORT + (1 - SHORT) * relative;
        return Math.max(1, (int) Math.round(2.0 * weight * times / (times + saturation)));
    }

    /// The zone that begins with this property; empty where it goes on with the one that it stands in.
    static Optional<Zone> of(String property, int depth) {
        if (depth == 0 && property.equals("title")) {
            return Optional.of(TITLE);
        }
        if (NAME.contains(property)) {
            return Optional.of(NAMES);
        }
        return depth == 0 && BRIEF.contains(property) ? Optional.of(SUMMARY) : Optional.empty();
    }
}
