package lt.klasteriai.cms.core.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.entry.EntryNotFound;
import lt.klasteriai.cms.core.entry.RevisionNotFound;
import lt.klasteriai.cms.core.entry.RulesBroken;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.NotPublishable;
import lt.klasteriai.cms.core.publishing.NotPublished;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Why something that was planned cannot be done, in words for people.
public final class Refusals {

    private Refusals() {}

    /// What a failure says to editors. Empty when it is not for them: then something is broken.
    public static Optional<Reason> reasonOf(RuntimeException failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case NotNow refused -> refused.reason();
                    case NotPublishable refused -> notPublishable(refused);
                    case RulesBroken broken ->
                        new Reason(
                                "rules-broken",
                                "The revision breaks rules by now.",
                                broken.violations().stream().map(Finding::error).toList());
                    case NotPublished refused ->
                        Reason.of(
                                "not-published",
                                "Readers do not see it in "
                                        + refused.getLocales().stream()
                                                .map(LocaleTag::tag)
                                                .sorted()
                                                .collect(Collectors.joining(", "))
                                        + ", so there is nothing to withdraw.");
                    case EntryNotFound _ -> Reason.of("entry-not-found", "The entry lies in the trash or is gone.");
                    case RevisionNotFound _ -> Reason.of("revision-not-found", "The revision is gone.");
                    default -> null;
                });
    }

    private static Reason notPublishable(NotPublishable refused) {
        var errors = refused.getFindings().errors().byEntry().values();
        return new Reason(
                "not-publishable",
                "It does not satisfy what publishing demands.",
                errors.stream().flatMap(List::stream).toList());
    }
}
