package lt.klasteriai.cms.core.release;

import lombok.Getter;

/// What was asked of a release cannot be done in the state that it is in. The message says why, to a person.
@Getter
public final class ReleaseSettled extends RuntimeException {

    private final ReleaseState state;

    ReleaseSettled(ReleaseState state, String detail) {
        super(detail);
        this.state = state;
    }
}
