package lt.klasteriai.cms.admin.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.audit.Head;
import org.jspecify.annotations.Nullable;

/// What to verify the log against.
///
/// @param head the head of an earlier verification, noted down outside the database; absent when nobody did
record VerifyRequest(
        @JsonSetter(nulls = Nulls.SET) @Nullable HeadRequest head) {

    /// How far the log once reached.
    ///
    /// @param number of the last record
    /// @param hash of that record
    record HeadRequest(
            @JsonProperty(required = true) long number,
            @JsonProperty(required = true) String hash) {

        HeadRequest {
            if (number < 1) {
                throw refused("/head/number", "It is the number of a record: 1, 2, 3 …");
            }
            if (!hash.matches("[0-9a-f]{64}")) {
                throw refused("/head/hash", "It has 64 hexadecimal digits, in lower case.");
            }
        }

        private static RequestRefused refused(String pointer, String detail) {
            return new RequestRefused(ProblemType.INVALID_BODY, Fault.at(pointer, "invalid-value", detail));
        }
    }

    static @Nullable Head witness(@Nullable VerifyRequest request) {
        var head = request == null ? null : request.head();
        return head == null ? null : new Head(head.number(), head.hash());
    }
}
