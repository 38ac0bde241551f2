package lt.klasteriai.cms.core.publishing;

import lombok.Getter;

/// An entry does not satisfy what publishing demands; nothing was published in any locale.
@Getter
public class NotPublishable extends RuntimeException {

    /// All that was found, the warnings too.
    private final transient Findings findings;

    public NotPublishable(Findings findings) {
        super("publishing demands more of " + findings.errors().byEntry().keySet());
        this.findings = findings;
    }
}
