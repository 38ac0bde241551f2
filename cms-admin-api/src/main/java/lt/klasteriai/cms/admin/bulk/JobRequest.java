package lt.klasteriai.cms.admin.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.admin.route.Moment;
import lt.klasteriai.cms.core.bulk.Assignee;
import lt.klasteriai.cms.core.bulk.BulkAction;
import lt.klasteriai.cms.core.bulk.BulkWork;
import lt.klasteriai.cms.core.bulk.Selection;
import lt.klasteriai.cms.core.bulk.Tag;
import lt.klasteriai.cms.core.bulk.Target;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.TermKey;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// A job to begin.
///
/// @param entries what it is about, each once, at most 10,000; absent with a filter
/// @param filter what it is about, as in a list of entries; absent with entries
/// @param locales where to publish, withdraw or assign; absent for all that an entry has
/// @param significant whether readers should be told of what is published; absent means no
/// @param tag the term to add or take out; only to tag and untag
/// @param assignee to whom entries are given, a user name; only to assign
/// @param due the last day to do something about them; absent when there is no hurry
/// @param dryRun whether only to find out what would be done; absent means no
record JobRequest(
        @JsonProperty(required = true) BulkAction action,
        @JsonSetter(nulls = Nulls.SET) @Nullable List<TargetRequest> entries,
        @JsonSetter(nulls = Nulls.SET) @Nullable FilterRequest filter,
        @JsonSetter(nulls = Nulls.SET) @Nullable Set<LocaleTag> locales,
        @JsonSetter(nulls = Nulls.SET) @Nullable Boolean significant,
        @JsonSetter(nulls = Nulls.SET) @Nullable TagRequest tag,
        @JsonSetter(nulls = Nulls.SET) @Nullable String assignee,
        @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate due,
        @JsonSetter(nulls = Nulls.SET) @Nullable Boolean dryRun) {

    JobRequest {
        if ((entries == null) == (filter == null)) {
            throw refused("/entries", "contradiction", "Say which entries: entries or filter, one of the two.");
        }
        check(entries);
        if (locales != null && !action.isPerLocale()) {
            throw refused("/locales", "contradiction", "Only publish, withdraw and assign are done in locales.");
        }
        if (significant != null && action != BulkAction.PUBLISH) {
            throw refused("/significant", "contradiction", "Only what is published can be significant.");
        }
        if (action.isAboutTerm() && tag == null) {
            throw refused("/tag", "required", "Say which term.");
        }
        if (action == BulkAction.ASSIGN && assignee == null) {
            throw refused("/assignee", "required", "Say to whom.");
        }
        if (action != BulkAction.ASSIGN && (assignee != null || due != null)) {
            throw refused(assignee == null ? "/due" : "/assignee", "contradiction", "It belongs to assign only.");
        }
        if (!action.isAboutTerm() && tag != null) {
            throw refused("/tag", "contradiction", "Only tag and untag are about a term.");
        }
    }

    private static void check(@Nullable List<TargetRequest> entries) {
        if (entries == null) {
            return;
        }
        if (entries.isEmpty() || entries.size() > Selection.Named.MOST) {
            throw refused(
                    "/entries",
                    "invalid-value",
                    "Name 1 to " + Selection.Named.MOST + " entries; for more, use a filter.");
        }
        var seen = new HashSet<EntryId>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i).id())) {
                throw refused("/entries/" + i, "duplicate", "The entry is in the list already.");
            }
        }
    }

    /// An entry.
    record TargetRequest(
            @JsonProperty(required = true) ContentType type,
            @JsonProperty(required = true) EntryId id) {}

    /// Which entries of a type; as the parameters of its list.
    ///
    /// @param updatedSince as `filter[updatedAt][gte]` of the list
    record FilterRequest(
            @JsonProperty(required = true) ContentType type,
            @JsonSetter(nulls = Nulls.SET) @Nullable String state,
            @JsonSetter(nulls = Nulls.SET) @Nullable LocaleTag locale,
            @JsonSetter(nulls = Nulls.SET) @Nullable Instant updatedSince) {

        FilterRequest {
            if (state != null
                    && EntryState.find(state)
                            .filter(known -> known != EntryState.TRASHED)
                            .isEmpty()) {
                throw refused(
                        "/filter/state", "invalid-value", "Must be one of: draft, published, changed, withdrawn.");
            }
            if (updatedSince != null && !Moment.isSane(updatedSince)) {
                throw refused("/filter/updatedSince", "invalid-value", "It is a time from 1970 to 9999.");
            }
        }

        Selection toSelection() {
            var wanted = state == null ? null : EntryState.find(state).orElse(null);
            return new Selection.Filtered(type, wanted, locale, updatedSince);
        }
    }

    /// A term.
    ///
    /// @param taxonomy `sectors` or `ecosystems`
    /// @param term its key
    record TagRequest(
            @JsonProperty(required = true) String taxonomy,
            @JsonProperty(required = true) TermKey term) {

        TagRequest {
            if (!Tag.TAXONOMIES.contains(taxonomy)) {
                throw refused("/tag/taxonomy", "invalid-value", "Must be one of: ecosystems, sectors.");
            }
        }
    }

    BulkWork work() {
        return new BulkWork(
                action,
                locales == null ? Set.of() : locales,
                Boolean.TRUE.equals(significant),
                tag == null ? null : new Tag(tag.taxonomy(), tag.term().value()),
                assignee == null ? null : new Assignee(assignee, due == null ? null : due.toString()),
                Boolean.TRUE.equals(dryRun));
    }

    Selection selection() {
        if (filter != null) {
            return filter.toSelection();
        }
        var named = entries == null ? List.<TargetRequest>of() : entries;
        return new Selection.Named(
                named.stream().map(each -> new Target(each.type(), each.id())).toList());
    }

    private static RequestRefused refused(String pointer, String code, String detail) {
        return new RequestRefused(ProblemType.INVALID_BODY, Fault.at(pointer, code, detail));
    }
}
