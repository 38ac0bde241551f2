package lt.klasteriai.cms.core.json;

import lombok.Getter;

/// The bytes are no JSON that is accepted.
@Getter
public class MalformedJson extends RuntimeException {

    /// A stable word: `malformed-json`, `too-deep`, `too-large` or `duplicate-key`.
    private final String code;

    MalformedJson(String code, String detail) {
        super(detail);
        this.code = code;
    }
}
