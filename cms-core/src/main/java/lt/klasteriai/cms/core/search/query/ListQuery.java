package lt.klasteriai.cms.core.search.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.With;
import lt.klasteriai.cms.model.entry.ContentType;
import org.jspecify.annotations.Nullable;

/// The question for a list of entries.
///
/// @param conditions all of which must hold
/// @param sort empty for the order of relevance, which only a list with a text has; entries that are equal in it are
///     ordered by id
/// @param size how many entries at the most
/// @param after the cursor to go on from; null otherwise
/// @param before the cursor to go back from; null otherwise
/// @param facets the fields whose values are counted
/// @param count whether the number of all entries is wanted
/// @param text what must occur; null for nothing
@With
public record ListQuery(
        View view,
        List<Condition> conditions,
        List<SortKey> sort,
        int size,
        @Nullable Cursor after,
        @Nullable Cursor before,
        List<QueryField> facets,
        boolean count,
        @Nullable TextQuery text) {

    /// Reads the parameters of a request.
    ///
    /// @throws InvalidQuery when there is anything wrong with them
    public static ListQuery parse(ContentType type, Map<String, List<String>> parameters) {
        return new ListQueryParser(type, parameters).parse();
    }

    /// Names the list that this is a page of; the same for all its pages, whatever their size and properties.
    public long fingerprint() {
        return Fingerprint.of(List.of(
                view.type(),
                view.locale(),
                view.fallback(),
                String.valueOf(view.asOf()),
                conditions,
                sort,
                String.valueOf(text)));
    }

    /// Whether the clock alone may change which entries it finds, or what they say.
    public boolean dependsOnClock() {
        return asksForToday() || QueryFields.of(view.type()).fields().stream().anyMatch(QueryField::timed);
    }

    /// Whether it finds other entries when another day begins in Lithuania.
    public boolean asksForToday() {
        return operands().anyMatch(Operand.Today.class::isInstance);
    }

    /// The point that distances are counted from; empty when no filter names one.
    public Optional<Operand.Circle> circle() {
        return operands()
                .filter(Operand.Circle.class::isInstance)
                .map(Operand.Circle.class::cast)
                .findFirst();
    }

    private Stream<Operand> operands() {
        return conditions.stream().flatMap(condition -> condition.operands().stream());
    }

    /// Whether those come first that fit the text best.
    public boolean byRelevance() {
        return sort.isEmpty();
    }

    /// The same question, gone on with in another state than the one that its cursor belongs to. Entries that differ
    /// between the two may be missed or met twice.
    public ListQuery inState(long sequence) {
        return withAfter(after == null ? null : after.withSequence(sequence))
                .withBefore(before == null ? null : before.withSequence(sequence));
    }

    /// The sequence that must have been applied before this can be answered; 0 for any.
    public long neededSequence() {
        var cursor = after == null ? before : after;
        return Math.max(view.neededSequence(), cursor == null ? 0 : cursor.sequence());
    }
}
