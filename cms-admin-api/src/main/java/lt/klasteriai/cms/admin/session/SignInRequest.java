package lt.klasteriai.cms.admin.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.json.Characters;

/// Who asks to be let in.
///
/// @param username of sane length, for failed attempts are remembered by it
record SignInRequest(
        @JsonProperty(required = true) String username,
        @JsonProperty(required = true) String password) {

    private static final int LONGEST_NAME = 200;

    SignInRequest {
        if (username.length() > LONGEST_NAME || !Characters.allIn(username)) {
            throw new RequestRefused(
                    ProblemType.INVALID_BODY,
                    Fault.at("/username", "invalid-value", "A name has at most 200 printable characters."));
        }
    }

    /// The password stays unsaid.
    @Override
    public String toString() {
        return "SignInRequest[username=" + username + "]";
    }
}
