package lt.klasteriai.cms.core.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be different about an account; null leaves it as it is.
public record AccountChange(
        @Nullable Set<Role> roles,
        @Nullable Boolean disabled,
        @Nullable NewPassword password) {}
