package lt.klasteriai.cms.core.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import lt.klasteriai.cms.model.value.Words;
import org.jspecify.annotations.Nullable;

/// What a look through the whole chain found.
///
/// @param whole whether nothing is missing and nothing was changed, as far as that can be seen
/// @param records how many were read
/// @param head the last record; note it down outside the database and show it again to prove that all before it stayed
///     as it was. Null while nothing was recorded
/// @param fault the first bad place; null where the chain is whole
@JsonInclude(Include.NON_NULL)
public record Verification(
        boolean whole,
        long records,
        @Nullable Head head,
        @Nullable Fault fault) {

    /// What is wrong with a place.
    ///
    /// @param number of the record that is wrong, or that should be there
    /// @param kind in what way
    /// @param detail a sentence for people
    public record Fault(long number, Kind kind, String detail) {}

    /// In what ways a chain is broken.
    public enum Kind {
        /// A number is left out.
        MISSING,
        /// A record does not have the content that its hash was made of.
        CHANGED,
        /// A record does not follow the one before it: one of them was replaced, or they were put in another order.
        UNLINKED,
        /// The chain ends before a record that is known to have been there.
        CUT_OFF,
        /// A record known to have been there has another hash now.
        REWRITTEN,
        /// An act on an entry does not begin where the act before it ended.
        GAP_IN_ENTRY,
        /// The last act of an entry is not in the chain.
        ACT_NOT_RECORDED;

        /// The word for it.
        @JsonValue
        public String word() {
            return Words.of(this);
        }
    }
}
