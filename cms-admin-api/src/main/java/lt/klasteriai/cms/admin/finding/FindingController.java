package lt.klasteriai.cms.admin.finding;

import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.EntryResponses;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;
import lt.klasteriai.cms.admin.entry.PageSize;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.route.Cursors;
import lt.klasteriai.cms.admin.route.Moment;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.finding.Finding;
import lt.klasteriai.cms.core.finding.FindingQuery;
import lt.klasteriai.cms.core.finding.Work;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Finding entries of all types by words, by where they stand and by what waits to be done.
@RestController
@RequiredArgsConstructor
class FindingController {

    private final Finding finding;
    private final EntryResponses responses;

    @GetMapping("/admin/v1/search")
    @Operation("Entries whose drafts have all these words, by relevance; without words the newest change first")
    FoundResponse search(
            @RequestParam(name = "q", required = false) @Nullable SearchText text,
            @RequestParam(name = "filter[type]", required = false) @Nullable TypesAsked types,
            @RequestParam(name = "filter[state]", required = false) @Nullable EntryState state,
            @RequestParam(name = "filter[locale]", required = false) @Nullable LocaleTag locale,
            @RequestParam(name = "filter[author]", required = false) @Nullable String author,
            @RequestParam(name = "filter[updatedAt][gte]", required = false) @Nullable Moment changedSince,
            @RequestParam(name = "work", required = false) @Nullable Work work,
            @RequestParam(name = "days", defaultValue = Days.DEFAULT) Days days,
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", required = false) @Nullable String after,
            @RequestParam(name = "page[before]", required = false) @Nullable String before,
            Principal principal) {
        Cursors.requireAtMostOne(after, before);
        var found = finding.find(FindingQuery.builder()
                .text(SearchText.of(text))
                .types(TypesAsked.of(types))
                .state(state)
                .locale(locale)
                .author(author)
                .changedSince(Moment.of(changedSince))
                .work(work)
                .me(principal.getName())
                .days(days.number())
                .size(size.number())
                .after(after)
                .before(before)
                .build());
        return new FoundResponse(
                found.items().stream()
                        .map(hit -> HitResponse.of(hit, responses))
                        .toList(),
                new PageResponse(size.number(), found.next(), found.previous()),
                found.complete());
    }
}
