package lt.klasteriai.cms.core.preview;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/// A token opens nothing.
@Getter
@RequiredArgsConstructor
public class LinkRefused extends RuntimeException {

    private final boolean expired;
}
