package lt.klasteriai.cms.core.search;

import static java.util.stream.Collectors.joining;
import static lt.klasteriai.cms.core.search.VersionFixture.news;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.InvalidQuery;
import lt.klasteriai.cms.core.search.query.Limits;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InclusionTests {

    private final ModelLedger ledger = new ModelLedger();
    private final PublishedIndex index = PublishedIndex.open(null);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void moreEntriesThanOneAnswerMayHaveAreRefusedAndNeverLeftOut() {
        ledger.publish(news("A").with("clusters", references(0, 600)).build());

        assertThat(included()).isEmpty();

        ledger.publish(news("B")
                .with("clusters", references(500, Limits.INCLUDED_ENTRIES + 1))
                .build());

        assertThatThrownBy(this::included)
                .isInstanceOfSatisfying(
                        InvalidQuery.class,
                        invalid -> assertThat(invalid.getErrors())
                                .extracting("parameter", "code")
                                .containsExactly(tuple("include", "out-of-range")));
    }

    private List<PublishedVersion> included() {
        ledger.apply(index);
        var query = ListQuery.parse(ContentType.NEWS, Map.of("include", List.of("clusters")));
        try (var snapshot = index.snapshot()) {
            var page = snapshot.list(query, VersionFixture.timeOf(10));
            return snapshot.included(query.view(), page.items(), page.moment());
        }
    }

    private static String references(int from, int to) {
        return IntStream.range(from, to).mapToObj("{\"id\":\"%d\"}"::formatted).collect(joining(",", "[", "]"));
    }
}
