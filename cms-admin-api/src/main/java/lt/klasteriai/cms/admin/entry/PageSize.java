package lt.klasteriai.cms.admin.entry;

import lt.klasteriai.cms.admin.problem.NotAValue;
import lt.klasteriai.cms.core.entry.EntryQuery;

/// How many items a page has at the most.
public record PageSize(int number) {

    /// The size where none is given, as parameters have it.
    public static final String DEFAULT = "" + EntryQuery.DEFAULT_SIZE;

    /// @throws NotAValue for what is not a whole number from 1 to the greatest size
    public static PageSize valueOf(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > EntryQuery.MAX_SIZE) {
            throw new NotAValue("It is a whole number from 1 to " + EntryQuery.MAX_SIZE + ".");
        }
        return new PageSize(Integer.parseInt(text));
    }
}
