package lt.klasteriai.cms.core.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import lombok.Builder;
import lombok.With;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.Findings;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.core.schedule.Appointment;
import lt.klasteriai.cms.core.schedule.Claims;
import lt.klasteriai.cms.core.schedule.RevisionChoice;
import lt.klasteriai.cms.core.store.StoredCollection;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A release as it is stored.
///
/// @param due as [Claims#DUE]
/// @param claim as [Claims#CLAIM]
/// @param attempts as [Claims#ATTEMPTS]
/// @param publisher who published or scheduled it
@Document(ReleaseDocument.COLLECTION)
@StoredCollection(ReleaseDocument.COLLECTION)
@Builder(toBuilder = true)
@With
record ReleaseDocument(
        @Id String id,
        long version,
        String title,
        @Nullable String note,
        List<ActionDocument> actions,
        ReleaseState state,
        @Nullable Instant at,
        @Nullable String zone,
        @Nullable Instant due,
        @Nullable String claim,
        int attempts,
        @Nullable String publisher,
        @Nullable ReceiptDocument receipt,
        @Nullable FailureDocument failure,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    static final String COLLECTION = "releases";
    static final String VERSION = "version";
    static final String STATE = "state";
    static final String AT = "at";
    static final String ENTRIES = "actions.entry";
    static final String RECEIPT = "receipt";
    static final String FAILURE = "failure";
    static final String UPDATED_AT = "updatedAt";

    /// @param revision a number, or null
    /// @param latest whether the newest one is meant when the time comes
    record ActionDocument(
            ReleaseAction.Kind action,
            String type,
            String entry,
            List<String> locales,
            @Nullable Integer revision,
            boolean latest,
            @Nullable Integer pinned) {

        static ActionDocument of(ReleaseAction action) {
            var choice = action.revision();
            return new ActionDocument(
                    action.action(),
                    action.type().segment(),
                    action.entry().value(),
                    action.locales().stream().map(LocaleTag::tag).sorted().toList(),
                    choice == null ? null : choice.number(),
                    RevisionChoice.LATEST.equals(choice),
                    action.pinned());
        }

        ReleaseAction toAction() {
            return new ReleaseAction(
                    action,
                    ContentType.of(type),
                    new EntryId(entry),
                    locales.stream()
                            .map(LocaleTag::of)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LocaleTag.class))),
                    latest || revision != null ? RevisionChoice.ofNullable(revision) : null,
                    pinned);
        }
    }

    record ReceiptDocument(long sequence, Instant committedAt, List<LocaleTag> locales) {

        static ReceiptDocument of(Receipt receipt) {
            return new ReceiptDocument(receipt.sequence(), receipt.committedAt(), receipt.locales());
        }
    }

    record FailureDocument(Instant at, String detail, List<FindingDocument> findings) {}

    record FindingDocument(int action, String entry, boolean inContent, Finding finding) {

        static FindingDocument of(ReleaseFinding found) {
            return new FindingDocument(found.action(), found.entry().value(), found.inContent(), found.finding());
        }

        ReleaseFinding toFinding() {
            return new ReleaseFinding(action, new EntryId(entry), inContent, finding);
        }
    }

    static List<ActionDocument> documentsOf(List<ReleaseAction> actions) {
        return actions.stream().map(ActionDocument::of).toList();
    }

    Release toRelease() {
        return new Release(
                id,
                version,
                title,
                note,
                actions.stream().map(ActionDocument::toAction).toList(),
                state,
                at == null || zone == null ? null : new Appointment(at, ZoneId.of(zone)),
                receipt == null
                        ? null
                        : new Receipt(receipt.sequence(), receipt.committedAt(), receipt.locales(), Findings.NONE),
                failure == null ? null : failureOf(failure),
                createdAt,
                createdBy,
                updatedAt,
                updatedBy);
    }

    private static Release.Failure failureOf(FailureDocument failure) {
        return new Release.Failure(
                failure.at(),
                failure.detail(),
                failure.findings().stream().map(FindingDocument::toFinding).toList());
    }
}
