package lt.klasteriai.cms.core.content;

import static lt.klasteriai.cms.core.content.ContentFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.junit.jupiter.api.Test;

class ContentReferencesTests {

    @Test
    void findsEntriesAndTermsWithTheirPlaces() {
        var references = ContentReferences.of(content(ContentType.NEWS, ContentFixture.NEWS));

        assertThat(references)
                .extracting(ReferenceAt::pointer, ReferenceAt::target, ReferenceAt::types)
                .containsExactly(
                        tuple("/sectors/0", new EntryId("sectors:health"), Set.of(ContentType.TERMS)),
                        tuple("/sectors/1", new EntryId("sectors:ict"), Set.of(ContentType.TERMS)),
                        tuple("/clusters/0", new EntryId("lca-1"), Set.of(ContentType.CLUSTERS)),
                        tuple("/clusters/1", new EntryId("LITEK"), Set.of(ContentType.CLUSTERS)),
                        tuple("/policyDocuments/0", new EntryId("letter"), Set.of(ContentType.POLICY_DOCUMENTS)));
    }

    @Test
    void findsNothingWhereNothingIsReferredTo() {
        assertThat(ContentReferences.of(content(ContentType.PAGES, ContentFixture.PAGE)))
                .isEmpty();
    }
}
