package lt.klasteriai.cms.core.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.node.ObjectNode;

/// Content as one locale has it: the fields of all locales and its own. Thread-safe.
@RequiredArgsConstructor
public final class LocaleView {

    private final ContentCodec codec;

    /// Whether a locale has the same of both.
    public boolean isSame(Content one, Content other, LocaleTag locale) {
        return !differing(one, other).contains(locale);
    }

    /// The locales that do not have the same of both; all of them when a shared field differs.
    public Set<LocaleTag> differing(Content one, Content other) {
        if (one.equals(other)) {
            return EnumSet.noneOf(LocaleTag.class);
        }
        var ones = LocalizedValues.of(one);
        var others = LocalizedValues.of(other);
        return shared(one, ones).equals(shared(other, others))
                ? Arrays.stream(LocaleTag.values())
                        .filter(locale -> !in(locale, ones).equals(in(locale, others)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LocaleTag.class)))
                : EnumSet.allOf(LocaleTag.class);
    }

    private ObjectNode shared(Content content, List<LocalizedAt> localized) {
        var json = codec.write(content);
        localized.forEach(part -> remove(json, part.pointer()));
        return json;
    }

    /// With it goes an owner that had nothing else: to a locale without a value there it is as if it were not there.
    private static void remove(ObjectNode json, String pointer) {
        int slash = pointer.lastIndexOf('/');
        var owner = pointer.substring(0, Math.max(slash, 0));
        if (json.at(owner) instanceof ObjectNode fields) {
            fields.remove(pointer.substring(slash + 1));
            if (fields.isEmpty() && !owner.isEmpty()) {
                remove(json, owner);
            }
        }
    }

    private static Map<String, Object> in(LocaleTag locale, List<LocalizedAt> localized) {
        return localized.stream()
                .filter(part -> part.values().in(locale) != null)
                .collect(Collectors.toMap(
                        LocalizedAt::pointer,
                        part -> Objects.requireNonNull(part.values().in(locale))));
    }
}
