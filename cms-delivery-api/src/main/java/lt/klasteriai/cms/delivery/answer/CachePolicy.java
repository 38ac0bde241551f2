package lt.klasteriai.cms.delivery.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import lt.klasteriai.cms.delivery.answer.Freshness.AskAlways;
import lt.klasteriai.cms.delivery.answer.Freshness.ForEver;
import lt.klasteriai.cms.delivery.answer.Freshness.UntilChanged;

/// What `Cache-Control` says.
@RequiredArgsConstructor
final class CachePolicy {

    private final DeliveryProperties.Cache allowed;
    /// @param now since when the answer is kept
    String header(Freshness freshness, Instant now) {
        return switch (freshness) {
            case ForEver forEver -> "public, max-age=31536000, immutable";
            case AskAlways always -> "public, no-cache";
            case UntilChanged changing ->
                changing.clock().map(wrong -> until(now, wrong)).orElseGet(() -> header(allowed.maxAge(), allowed));
        };
    }

    /// No part of the answer's life, the stale ones included, reaches beyond the instant at which it becomes wrong.
    private String until(Instant now, Instant wrong) {
        var left = Duration.between(now, wrong).truncatedTo(ChronoUnit.SECONDS);
        var fresh = shorter(allowed.maxAge(), left);
        var rest = left.minus(fresh);
        return header(
                fresh,
                new DeliveryProperties.Cache(
                        fresh, shorter(allowed.staleWhileRevalidate(), rest), shorter(allowed.staleIfError(), rest)));
    }

    private static String header(Duration fresh, DeliveryProperties.Cache stale) {
        return "public, max-age=" + fresh.toSeconds()
                + ", stale-while-revalidate=" + stale.staleWhileRevalidate().toSeconds()
                + ", stale-if-error=" + stale.staleIfError().toSeconds();
    }

    private static Duration shorter(Duration one, Duration other) {
        var shorter = one.compareTo(other) < 0 ? one : other;
        return shorter.isNegative() ? Duration.ZERO : shorter;
    }
}
