package lt.klasteriai.cms.core.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.With;
import org.jspecify.annotations.Nullable;

/// The review of an entry in one locale. It is stored in the entry and changes in the same write as the content, so an
/// approval never stands beside content that it was not given to.
///
/// @param submission who asked for the review that goes on; null while none does
/// @param approvals the newest last; an earlier one still lets its own revisions be published
/// @param rejection the last one since the last approval; null for none
/// @param assignment who is to do something about it; null for nobody
/// @param authors everyone who changed what this locale shows since it was last published, each with his last revision
@With
public record Review(
        @Nullable Submission submission,
        List<Approval> approvals,
        @Nullable Rejection rejection,
        @Nullable Assignment assignment,
        List<Author> authors) {

    /// Nothing was ever done.
    public static final Review NONE = new Review(null, List.of(), null, null, List.of());

    private static final int MOST_APPROVALS = 20;

    /// Somebody asks for a review.
    ///
    /// @param revision the newest one then
    public record Submission(
            int revision, String by, Instant at, @Nullable String note) {}

    /// Somebody lets it be published.
    ///
    /// @param revision the one that was approved
    /// @param until the last one that shows the same in this locale; null while the newest one does
    public record Approval(
            int revision,
            @Nullable Integer until,
            String by,
            Instant at,
            @Nullable String note) {

        boolean isOfNewest() {
            return until == null;
        }

        /// Whether this revision shows what was approved.
        public boolean covers(int number) {
            return revision <= number && (until == null || number <= until);
        }
    }

    /// Somebody sends it back.
    ///
    /// @param revision the newest one then
    public record Rejection(
            int revision, String by, Instant at, @Nullable String note) {}

    /// Somebody is to do something about it.
    ///
    /// @param to the user name
    /// @param due the last day, by ISO 8601; null when there is no hurry
    public record Assignment(
            String to, String by, Instant at, @Nullable String due) {

        /// The last day.
        public Optional<LocalDate> dueOn() {
            return Optional.ofNullable(due).map(LocalDate::parse);
        }
    }

    /// Somebody changed what the locale shows.
    ///
    /// @param revision his last one that did
    public record Author(String by, int revision) {}

    /// How far the draft has come.
    public ReviewStep step() {
        if (submission != null) {
            return ReviewStep.IN_REVIEW;
        }
        return newestApproval().filter(Approval::isOfNewest).isPresent() ? ReviewStep.APPROVED : ReviewStep.DRAFT;
    }

    /// The newest approval, whether or not the draft has been changed since.
    public Optional<Approval> newestApproval() {
        return approvals.isEmpty() ? Optional.empty() : Optional.of(approvals.getLast());
    }

    /// Who has a hand in what waits for approval, and so cannot give it himself: whoever changed it since it was last
    /// published or approved, and whoever submitted it.
    public Set<String> involved() {
        int approved = newestApproval().map(Approval::revision).orElse(0);
        var changed =
                authors.stream().filter(author -> author.revision() > approved).map(Author::by);
        return Stream.concat(changed, Stream.ofNullable(submission).map(Submission::by))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As it is once somebody has asked for a review.
    public Review submitted(Submission asked) {
        return withSubmission(asked);
    }

    /// As it is once what was in review is approved.
    public Review approved(Approval given) {
        var all = Stream.concat(approvals.stream(), Stream.of(given)).toList();
        return withApprovals(all.subList(Math.max(0, all.size() - MOST_APPROVALS), all.size()))
                .withSubmission(null)
                .withRejection(null);
    }

    /// As it is once it is sent back. An approval of the newest revision ends with that.
    public Review rejected(Rejection given) {
        return withApprovals(
                        approvals.stream().filter(each -> !each.isOfNewest()).toList())
                .withSubmission(null)
                .withRejection(given);
    }

    /// As it is once a new revision has changed what the locale shows.
    Review changed(int revision, String by) {
        var others = authors.stream().filter(author -> !author.by().equals(by));
        return withAuthors(Stream.concat(others, Stream.of(new Author(by, revision)))
                        .toList())
                .withApprovals(approvals.stream()
                        .map(each -> each.isOfNewest() ? ended(each, revision - 1) : each)
                        .toList());
    }

    private static Approval ended(Approval approval, int until) {
        return new Approval(approval.revision(), until, approval.by(), approval.at(), approval.note());
    }

    /// As it is once a revision is published. When nothing has changed since that revision, all is done.
    Review published(int revision) {
        var later =
                authors.stream().filter(author -> author.revision() > revision).toList();
        var pending = withAuthors(later)
                .withApprovals(approvals.stream()
                        .filter(each -> each.until() == null || each.until() >= revision)
                        .toList());
        return later.isEmpty()
                ? pending.withSubmission(null).withRejection(null).withAssignment(null)
                : pending;
    }

    boolean isNone() {
        return equals(NONE);
    }

    /// Whether this revision itself was approved.
    boolean approves(int revision) {
        return approvals.stream().anyMatch(each -> each.revision() == revision);
    }
}
