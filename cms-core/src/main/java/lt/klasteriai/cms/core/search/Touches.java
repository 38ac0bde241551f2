package lt.klasteriai.cms.core.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.entry.ContentType;

/// The newest publications that touched what is read together: made, replaced or withdrew a version of it. Until the
/// next one does, whatever else is published, all that is read of it stays the same.
///
/// @param types by content type; no number for one that nothing was ever published of
/// @param moves the newest that touched a version with former slugs; 0 for none
record Touches(Map<ContentType, Long> types, long moves) {

    static final Touches NONE = new Touches(Map.of(), 0);

    private static final String TYPE = "touched.";
    private static final String MOVES = "touchedMoves";

    Touches {
        types = Map.copyOf(types);
    }

    /// As if the publication had touched everything.
    static Touches ofAll(long sequence) {
        var types = new EnumMap<ContentType, Long>(ContentType.class);
        for (var type : ContentType.values()) {
            types.put(type, sequence);
        }
        return new Touches(types, sequence);
    }

    /// Reads what [#addTo] wrote.
    static Touches of(Map<String, String> data) {
        var types = new EnumMap<ContentType, Long>(ContentType.class);
        for (var type : ContentType.values()) {
            Optional.ofNullable(data.get(TYPE + type.segment()))
                    .map(Long::valueOf)
                    .ifPresent(at -> types.put(type, at));
        }
        return new Touches(types, Long.parseLong(data.getOrDefault(MOVES, "0")));
    }

    void addTo(Map<String, String> data) {
        types.forEach((type, at) -> data.put(TYPE + type.segment(), Long.toString(at)));
        data.put(MOVES, Long.toString(moves));
    }

    /// @return 0 when nothing was ever published of the type
    long of(ContentType type) {
        return types.getOrDefault(type, 0L);
    }

    /// These and those of publications up to this one.
    ///
    /// @param versions that they made or ended
    Touches and(Collection<PublishedVersion> versions, long last) {
        var newer = new EnumMap<ContentType, Long>(ContentType.class);
        newer.putAll(types);
        long newestMove = moves;
        for (var version : versions) {
            long at = version.to() <= last ? version.to() : version.from();
            newer.merge(version.type(), at, Math::max);
            if (!version.formerSlugs().isEmpty()) {
                newestMove = Math.max(newestMove, at);
            }
        }
        return new Touches(newer, newestMove);
    }
}
