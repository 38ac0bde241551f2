package lt.klasteriai.cms.model.locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language the site is published in, as a BCP 47 tag. The first one is the site's own.
public enum LocaleTag {
    LT("lt"),
    EN("en");

    /// The language that is served when a request names none.
    public static final LocaleTag DEFAULT = LT;

    private final String tag;

    LocaleTag(String tag) {
        this.tag = tag;
    }

    /// The tag as it stands in addresses and JSON, e.g. `lt`.
    @JsonValue
    public String tag() {
        return tag;
    }

    public Locale toLocale() {
        return Locale.forLanguageTag(tag);
    }

    /// This locale first, then those that are read when a value is missing in it.
    public List<LocaleTag> fallbackChain() {
        return this == LT ? List.of(LT, EN) : List.of(EN, LT);
    }

    public static Optional<LocaleTag> find(String tag) {
        return Arrays.stream(values()).filter(locale -> locale.tag.equals(tag)).findFirst();
    }

    /// The locale with this tag.
    ///
    /// @throws IllegalArgumentException when the site has no such locale; the message names those it has
    @JsonCreator
    public static LocaleTag of(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("unknown locale; the site has lt and en"));
    }
}
