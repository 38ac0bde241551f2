package lt.klasteriai.cms.core.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;
import lt.klasteriai.cms.model.value.Words;

/// What an account is there for; it may have several.
public enum Role {
    READER,
    AUTHOR,
    TRANSLATOR,
    EDITOR,
    PUBLISHER,
    CLUSTER_REPRESENTATIVE,
    PARTNER_MANAGER,
    /// Governs the installation: accounts, workflows, archives.
    ADMINISTRATOR;

    /// The word as it stands in JSON, e.g. `cluster-representative`.
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /// The role with this word.
    ///
    /// @throws IllegalArgumentException when there is none; the message names those there are
    @JsonCreator
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such role; there are "
                        + Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", ")) + "."));
    }
}
