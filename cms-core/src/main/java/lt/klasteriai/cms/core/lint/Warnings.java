package lt.klasteriai.cms.core.lint;

import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.Finding.Severity;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Collects what the rules find in one entry.
final class Warnings {

    /// More than anyone reads.
    private static final int MOST = 200;

    private final List<Finding> found = new ArrayList<>();

    void add(String pointer, @Nullable LocaleTag locale, String code, String detail) {
        if (found.size() < MOST) {
            found.add(new Finding(pointer, locale, code, Severity.WARNING, detail));
        }
    }

    List<Finding> toList() {
        return List.copyOf(found);
    }
}
