package lt.klasteriai.cms.core.release;

import lombok.Getter;

/// The release has another version than the caller's change is based on.
@Getter
public final class ReleaseChanged extends RuntimeException {

    private final transient Release present;

    ReleaseChanged(Release present) {
        super("release " + present.id() + " is at version " + present.version());
        this.present = present;
    }
}
