package lt.klasteriai.cms.embedded;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of an index's first fields.
record Row(List<@Nullable Object> values) {

    static final Row EMPTY = new Row(new ArrayList<>());

    /// Every row followed by every value.
    static List<Row> extend(List<Row> rows, List<@Nullable Object> values) {
        List<Row> extended = new ArrayList<>(rows.size() * values.size());
        for (Row row : rows) {
            for (Object value : values) {
                extended.add(row.with(value));
            }
        }
        return extended;
    }

    Row with(@Nullable Object value) {
        List<@Nullable Object> longer = new ArrayList<>(values);
        longer.add(value);
        return new Row(longer);
    }

    int size() {
        return values.size();
    }
}
