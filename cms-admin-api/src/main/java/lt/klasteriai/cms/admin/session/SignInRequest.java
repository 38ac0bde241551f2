package lt.klasteriai.cms.admin.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Who asks to be let in.
record SignInRequest(
        @JsonProperty(required = true) String username,
        @JsonProperty(required = true) String password) {

    /// The password stays unsaid.
    @Override
    public String toString() {
        return "SignInRequest[username=" + username + "]";
    }
}
