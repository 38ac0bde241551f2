package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Sort;

/// Entries that were at other addresses before.
@RequiredArgsConstructor
final class Moves {

    private static final Comparator<PublishedVersion> BY_ADDRESS = Comparator.comparing(PublishedVersion::type)
            .thenComparing(PublishedVersion::locale)
            .thenComparing(version -> version.slug().value());

    private final Generation index;
    private final long sequence;

    List<PublishedVersion> all() throws IOException {
        var query = Versions.allOf(
                new PrefixQuery(new Term(IndexFields.FORMER_SLUG, "")), Versions.visible(index, sequence));
        return index.load(index.search(query, Math.max(1, index.count(query)), Sort.INDEXORDER)).stream()
                .sorted(BY_ADDRESS)
                .toList();
    }
}
