package lt.klasteriai.cms.delivery.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.Page;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.delivery.answer.Answer;
import lt.klasteriai.cms.delivery.answer.Freshness;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// What feeds are answered with.
@Component
@RequiredArgsConstructor
class FeedAnswers {

    private final FeedAddresses addresses;
    private final Feeds feeds;
    private final Clock clock;

    Asked request(FeedQuery query, FeedFormat format, Parameters parameters) {
        return new Asked(query, format, addresses.request(query.type(), format, parameters));
    }

    /// One question for a feed.
    @RequiredArgsConstructor
    final class Asked {

        private final FeedQuery query;
        private final FeedFormat format;
        private final FeedRequest request;

        /// The feed as it is.
        Answer whole(Snapshot snapshot) {
            var page = page(snapshot);
            return Answer.builder()
                    .body(format.write(feeds.of(request, query, snapshot, page)))
                    .type(MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8"))
                    .languages(EnumSet.of(query.locale()))
                    .changedAt(changedAt(snapshot, page))
                    .freshness(freshness(snapshot, page))
                    .keys(Set.of(Answer.listKey(query.type().segment())))
                    .build();
        }

        /// The same with those items only that a later publication than this one made what they are.
        String newerThan(long sequence, Snapshot snapshot) {
            var feed = feeds.of(request, query, snapshot, page(snapshot));
            return format.write(feed.withItems(feed.items().stream()
                    .filter(item -> item.sequence() > sequence)
                    .toList()));
        }

        private Page page(Snapshot snapshot) {
            return snapshot.list(query.entries(), clock.instant());
        }

        /// The publication that must be visible: that of the page before.
        long neededSequence() {
            return query.entries().neededSequence();
        }

        /// Whether the clock alone may let items in: then nothing says which of them a reader has.
        boolean dependsOnClock() {
            return query.entries().dependsOnClock();
        }

        /// When a month begins, feeds name another archive. Where the clock decides what is shown, nobody knows.
        private @Nullable Instant changedAt(Snapshot snapshot, Page page) {
            if (dependsOnClock()) {
                return null;
            }
            var month = FeedQuery.start(FeedQuery.monthOf(page.moment().now()));
            return snapshot.publishedAt(page.sequence()).filter(month::isBefore).orElse(month);
        }

        private Freshness freshness(Snapshot snapshot, Page page) {
            var now = page.moment().now();
            var nextMonth = FeedQuery.start(FeedQuery.monthOf(now).plusMonths(1));
            return new Freshness.UntilChanged(
                    Stream.concat(snapshot.nextClockChange(query.entries(), now).stream(), Stream.of(nextMonth))
                            .min(Instant::compareTo));
        }
    }
}
