package lt.klasteriai.cms.core.review;

import java.util.EnumSet;
import java.util.Set;
import lombok.Getter;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.value.Words;

/// The review does not stand where this could be done; nothing was changed in any locale.
@Getter
public final class ReviewRefused extends RuntimeException {

    /// Why.
    public enum Reason {
        REVIEW_OFF("Entries of this type are published without a review."),
        NO_SUCH_LOCALE("The entry has no title in this locale, so there is nothing to be reviewed."),
        NOT_IN_REVIEW("It is not in review in this locale; submit it first."),
        ALREADY_APPROVED("It is approved in this locale as it is.");

        @Getter
        private final String detail;

        Reason(String detail) {
            this.detail = detail;
        }

        /// The word as it stands in JSON, e.g. `not-in-review`.
        public String word() {
            return Words.of(this);
        }
    }

    private final Reason reason;

    /// The locales that it is about.
    private final transient Set<LocaleTag> locales;

    public ReviewRefused(Reason reason, Set<LocaleTag> locales) {
        super(reason.detail + " " + locales);
        this.reason = reason;
        this.locales = locales.isEmpty() ? Set.of() : EnumSet.copyOf(locales);
    }
}
