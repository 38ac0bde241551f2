package lt.klasteriai.cms.core.difference;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lt.klasteriai.cms.model.entry.ContentType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Two changes that were made to the same content without knowing of each other.
///
/// @param base what both started from, by part
/// @param theirs what the one that came first made of it
/// @param yours what the one that came later wants to make of it
/// @param derived parts that follow from others, where theirs are no wish of anybody's
public record ThreeWay(
        SortedMap<String, JsonNode> base,
        SortedMap<String, JsonNode> theirs,
        SortedMap<String, JsonNode> yours,
        Set<String> derived) {

    /// The changes of content of this type, each as the codec writes it.
    ///
    /// @param derived pointers of parts that are made of others, if `theirs` has them
    public static ThreeWay of(
            ContentType type, ObjectNode base, ObjectNode theirs, ObjectNode yours, Set<String> derived) {
        return new ThreeWay(Parts.of(type, base), Parts.of(type, theirs), Parts.of(type, yours), Set.copyOf(derived));
    }

    /// The pointers of what the first one changed.
    public SortedSet<String> changedByThem() {
        var changed = changedIn(theirs);
        changed.removeAll(derived);
        return changed;
    }

    /// The pointers of what the later one changed.
    public SortedSet<String> changedByYou() {
        return changedIn(yours);
    }

    private SortedSet<String> changedIn(SortedMap<String, JsonNode> side) {
        var pointers = new HashSet<>(base.keySet());
        pointers.addAll(side.keySet());
        return pointers.stream()
                .filter(pointer -> Parts.differ(base, side, pointer))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The pointers of what both changed, each in another way. Empty when the changes can be merged.
    public SortedSet<String> overlapping() {
        var theirChanges = changedByThem();
        var yourChanges = changedByYou();
        var overlapping = touching(theirChanges, yourChanges);
        overlapping.addAll(touching(yourChanges, theirChanges));
        overlapping.removeIf(pointer -> !Parts.differ(theirs, yours, pointer));
        return overlapping;
    }

    /// The pointers of what the first one did and the later one, who wants the whole to be his, would undo.
    public SortedSet<String> undone() {
        var undone = changedByThem();
        undone.removeIf(pointer -> !Parts.differ(theirs, yours, pointer));
        return undone;
    }

    private static SortedSet<String> touching(Collection<String> some, Collection<String> others) {
        return some.stream()
                .filter(pointer -> others.stream().anyMatch(other -> Parts.touch(pointer, other)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Both changes together; sensible only when none overlap.
    public ObjectNode merged() {
        var merged = new TreeMap<>(theirs);
        for (var pointer : changedByYou()) {
            var wanted = yours.get(pointer);
            if (wanted == null) {
                merged.remove(pointer);
            } else {
                merged.put(pointer, wanted);
            }
        }
        return Parts.joined(merged);
    }

    /// The values that one side has at these pointers, null where it has none.
    public static SortedMap<String, JsonNode> at(Collection<String> pointers, SortedMap<String, JsonNode> side) {
        var values = new TreeMap<String, JsonNode>();
        pointers.forEach(
                pointer -> values.put(pointer, side.getOrDefault(pointer, JsonNodeFactory.instance.nullNode())));
        return values;
    }
}
