package lt.klasteriai.cms.core.publishing;

import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.PAGES;
import static lt.klasteriai.cms.model.entry.ContentType.POLICY_DOCUMENTS;
import static lt.klasteriai.cms.model.locale.LocaleTag.LT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.RulesBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Entries that lie below each other or refer to each other: nothing goes round for ever.
@Timeout(60)
class CirclesTests {

    private static final String REQUIRED = "'documentType':'strategy','issuers':['M'],'adopted':'2020'";

    private final PublishingFixture fixture = new PublishingFixture();

    @Test
    void ofTwoPagesBelowEachOtherOnlyOneBecomesPublic() throws Exception {
        boolean closed = false;
        for (int round = 0; round < 50 && !closed; round++) {
            var one = page("Vienas " + round);
            var other = page("Kitas " + round);
            closed = both(() -> below(one, other), () -> below(other, one));
            if (closed) {
                expectEditorsAreTold(one, other);
                fixture.publish(one, LT);
                expectOwnAncestor(other);
            }
        }
        assertThat(closed).as("a race that closes a circle").isTrue();
    }

    private void expectEditorsAreTold(Entry one, Entry other) {
        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(() -> fixture.patch(one, "{'tags':['a']}"))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.pointer() + " " + violation.code())
                        .containsExactly("/parent own-ancestor"));
        assertThat(fixture.present(other).current().number()).isEqualTo(2);
    }

    /// The public parent of the first one is not that of its draft.
    @Test
    void aPageThatWouldLieBelowItselfInPublicIsNotPublished() {
        var one = page("Vienas");
        var other = page("Kitas");
        below(one, other);
        fixture.publish(other, LT);
        fixture.publish(one, LT);
        fixture.patch(one, "{'parent':null}");
        below(other, one);

        expectOwnAncestor(other);
        fixture.publish(one, LT);
        fixture.publish(other, LT);
        assertThat(fixture.delivered(other, LT).at("/parent/id").asString())
                .isEqualTo(one.id().value());
    }

    @Test
    void clustersThatAreEachOthersPartnersFollowEachOthersNames() {
        var one = fixture.create(CLUSTERS, "{'title':{'lt':'Vienas'}}");
        var other = fixture.create(CLUSTERS, "{'title':{'lt':'Kitas'},'partnerClusters':['%s']}".formatted(one.id()));
        fixture.patch(one, "{'partnerClusters':['%s','%s']}".formatted(other.id(), one.id()));
        fixture.publish(one, LT);
        fixture.publish(other, LT);

        fixture.patch(one, "{'title':{'lt':'Pirmas'}}");
        fixture.publish(one, LT);

        assertThat(fixture.delivered(one, LT).at("/partnerClusters/0/title").asString())
                .isEqualTo("Kitas");
        assertThat(fixture.delivered(one, LT).at("/partnerClusters/1/title").asString())
                .isEqualTo("Pirmas");
        assertThat(fixture.delivered(other, LT).at("/partnerClusters/0/title").asString())
                .isEqualTo("Pirmas");
    }

    @Test
    void documentsThatRelateToEachOtherShowEachOtherBothWays() {
        var one = fixture.create(POLICY_DOCUMENTS, "{'title':{'lt':'Vienas'}," + REQUIRED + "}");
        var other = fixture.create(
                POLICY_DOCUMENTS, ("{'title':{'lt':'Kitas'}," + REQUIRED + ",'relatesTo':['%s']}").formatted(one.id()));
        fixture.patch(one, "{'relatesTo':['%s']}".formatted(other.id()));
        fixture.publish(one, LT);
        fixture.publish(other, LT);

        var delivered = fixture.delivered(one, LT);
        assertThat(delivered.at("/relatesTo/0/title").asString()).isEqualTo("Kitas");
        assertThat(delivered.at("/relatedFrom/0/title").asString()).isEqualTo("Kitas");
    }

    private Entry page(String title) {
        return fixture.create(
                PAGES, "{'title':{'lt':'%s'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}".formatted(title));
    }

    private Entry below(Entry page, Entry parent) {
        return fixture.patch(page, "{'parent':'%s'}".formatted(parent.id()));
    }

    private void expectOwnAncestor(Entry page) {
        var refused = catchThrowableOfType(NotPublishable.class, () -> fixture.publish(page, LT));
        assertThat(refused).isNotNull();
        assertThat(refused.getFindings().of(page.id()))
                .extracting(finding -> finding.pointer() + " " + finding.code())
                .contains("/parent own-ancestor");
    }

    /// Whether both succeeded.
    private static boolean both(Callable<Entry> one, Callable<Entry> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(after(start, one), after(start, other))).stream()
                    .allMatch(attempt -> attempt.state() == Future.State.SUCCESS);
        }
    }

    private static Callable<Entry> after(CyclicBarrier start, Callable<Entry> action) {
        return () -> {
            start.await();
            return action.call();
        };
    }
}
