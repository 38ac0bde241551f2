package lt.klasteriai.cms.core.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.bson.BsonType;
import org.bson.BsonValue;

/// The order in which MongoDB sorts ids of one kind.
final class IdOrder implements Comparator<BsonValue> {

    static final IdOrder INSTANCE = new IdOrder();

    private IdOrder() {}

    /// Whether ids of this kind can be ordered here.
    static boolean isKnown(BsonValue id) {
        return id.isString() || id.isInt32() || id.isInt64() || id.isObjectId() || id.isDateTime();
    }

    /// Whether a query for greater ids than one finds the other: MongoDB compares by kind first.
    static boolean isComparable(BsonValue one, BsonValue other) {
        return kind(one) == kind(other);
    }

    private static BsonType kind(BsonValue id) {
        return id.isInt32() ? BsonType.INT64 : id.getBsonType();
    }

    @Override
    public int compare(BsonValue one, BsonValue other) {
        return switch (kind(one)) {
            case STRING -> Arrays.compareUnsigned(bytes(one), bytes(other));
            case INT64 ->
                Long.compare(one.asNumber().longValue(), other.asNumber().longValue());
            case OBJECT_ID ->
                one.asObjectId().getValue().compareTo(other.asObjectId().getValue());
            case DATE_TIME ->
                Long.compare(one.asDateTime().getValue(), other.asDateTime().getValue());
            default -> throw new IllegalArgumentException("ids of kind " + one.getBsonType());
        };
    }

    private static byte[] bytes(BsonValue text) {
        return text.asString().getValue().getBytes(StandardCharsets.UTF_8);
    }
}
