package lt.klasteriai.cms.admin.review;

import java.util.EnumMap;
import java.util.Map;
import lt.klasteriai.cms.admin.entry.ReviewResponse;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.review.ReviewPolicy;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// How the review of an entry goes.
///
/// @param version what to send as `If-Match` with an approval
/// @param revision the number of the draft
/// @param on whether entries of the type are published only when they are approved
/// @param fourEyes whether nobody approves an own change
/// @param locales those that the entry has a title in, and those that somebody is to do something about
record ReviewsResponse(
        long version, int revision, boolean on, boolean fourEyes, Map<LocaleTag, ReviewResponse> locales) {

    static ReviewsResponse of(Entry entry, ReviewPolicy policy) {
        var locales = new EnumMap<LocaleTag, ReviewResponse>(LocaleTag.class);
        locales.putAll(ReviewResponse.of(entry));
        entry.current()
                .content()
                .locales()
                .forEach(locale -> locales.put(locale, ReviewResponse.of(entry.review(locale))));
        return new ReviewsResponse(entry.version(), entry.current().number(), policy.on(), policy.fourEyes(), locales);
    }
}
