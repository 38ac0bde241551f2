package lt.klasteriai.cms.core.bulk;

import java.util.Set;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.TermKey;

/// A term that entries can be given.
///
/// @param taxonomy `sectors` or `ecosystems`: entries of all types have these
/// @param term its key there
public record Tag(String taxonomy, String term) {

    /// The taxonomies whose terms any entry can have; each is also the name of the field.
    public static final Set<String> TAXONOMIES = Set.of("ecosystems", "sectors");

    /// The id of the term's entry.
    EntryId id() {
        return new TermKey(term).idIn(taxonomy);
    }

    @Override
    public String toString() {
        return taxonomy + "/" + term;
    }
}
