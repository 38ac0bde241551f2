package lt.klasteriai.cms.core.release;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.core.publishing.NotPublishable;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.release.ReleaseDocument.FailureDocument;
import lt.klasteriai.cms.core.release.ReleaseDocument.FindingDocument;
import lt.klasteriai.cms.core.release.ReleaseDocument.ReceiptDocument;
import lt.klasteriai.cms.core.schedule.Claims;
import lt.klasteriai.cms.core.schedule.Claims.Claim;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.query.Update;

/// Publishes the releases whose time has come, each as one publication. Any number of nodes may do so at once: a
/// release
/// is claimed by one of them, and the ledger lets none be published twice.
@RequiredArgsConstructor
@Slf4j
final class PublishingReleases {

    private static final int AT_ONCE = 10;
    private static final int ATTEMPTS = 5;
    private static final int MOST_FINDINGS_KEPT = 1_000;

    private final ReleaseStore store;
    private final ReleasePlanning planning;
    private final Publishing publishing;
    private final Clock clock;
    private final Duration lease;

    /// Publishes all that is due and that no other node is at.
    void run() {
        for (var document : store.claims().due(clock.instant(), AT_ONCE)) {
            store.claims()
                    .take(document.id(), document.due(), clock.instant(), lease, new Update())
                    .ifPresent(claim -> attempt(document, claim));
        }
    }

    private void attempt(ReleaseDocument document, Claim claim) {
        try {
            publish(document, claim);
        } catch (NotReleasable refused) {
            log.info("Release {} could not be published: {}", document.id(), refused.getMessage());
        }
    }

    /// Publishes what this node has the claim on, and notes what became of it.
    ///
    /// @throws NotReleasable when some of it cannot be published
    Receipt publish(ReleaseDocument document, Claim claim) {
        try {
            var receipt = publish(document);
            store.claims().settle(claim, published(receipt));
            return receipt;
        } catch (NotReleasable refused) {
            store.claims().settle(claim, failed("Some of it could not be published.", refused.getFindings()));
            throw refused;
        } catch (MongoException | DataAccessException storeIsAway) {
            throw storeIsAway;
        } catch (RuntimeException failure) {
            log.error("Release {} failed", document.id(), failure);
            if (document.attempts() + 1 >= ATTEMPTS) {
                var detail = "It could not be carried out; the log of the program says why.";
                store.claims().settle(claim, failed(detail, List.of()));
            }
            throw failure;
        }
    }

    /// Again and again while editors save what the release takes the newest revision of.
    private Receipt publish(ReleaseDocument document) {
        var release = document.toRelease();
        var earlier = publishing.find(release.ledgerKey());
        while (earlier.isEmpty()) {
            try {
                return publishOnce(release, document.publisher() == null ? document.createdBy() : document.publisher());
            } catch (VersionConflict changedMeanwhile) {
                log.debug("Release {} is planned again: an entry was just saved", document.id());
            }
        }
        return earlier.get();
    }

    private Receipt publishOnce(Release release, String by) {
        var plan = planning.plan(release.actions(), clock.instant());
        if (plan.problems().stream().anyMatch(ReleaseFinding::isError)) {
            throw new NotReleasable(
                    ReleasePlanning.findings(release.actions(), plan, publishing.check(plan.publication())));
        }
        try {
            return publishing.publish(plan.publication(), by, release.ledgerKey());
        } catch (NotPublishable refused) {
            throw new NotReleasable(ReleasePlanning.findings(release.actions(), plan, refused.getFindings()));
        }
    }

    private Update published(Receipt receipt) {
        return ended(ReleaseState.PUBLISHED)
                .set(ReleaseDocument.RECEIPT, ReceiptDocument.of(receipt))
                .set(ReleaseDocument.FAILURE, null);
    }

    private Update failed(String detail, List<ReleaseFinding> findings) {
        var kept = findings.stream()
                .limit(MOST_FINDINGS_KEPT)
                .map(FindingDocument::of)
                .toList();
        return ended(ReleaseState.FAILED).set(ReleaseDocument.FAILURE, new FailureDocument(now(), detail, kept));
    }

    private Update ended(ReleaseState state) {
        return Update.update(ReleaseDocument.STATE, state)
                .set(Claims.DUE, null)
                .set(ReleaseDocument.UPDATED_AT, now())
                .inc(ReleaseDocument.VERSION, 1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
