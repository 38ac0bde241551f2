package lt.klasteriai.cms.core.deletion;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.ContentReferences;
import lt.klasteriai.cms.core.content.ReferenceAt;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.taxonomy.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes the references to an entry out of content, or leads them to the replacement where there is one.
@RequiredArgsConstructor
final class ReferenceEdit {

    private final ContentCodec codec;
    private final Entry target;
    private final @Nullable Entry replacement;

    /// The references that are edited.
    List<ReferenceAt> in(Content content) {
        return ContentReferences.of(content).stream()
                .filter(reference -> reference.target().equals(target.id()))
                .toList();
    }

    /// Whether the replacement may stand in the place of a reference.
    boolean fits(ReferenceAt reference) {
        if (replacement == null || reference.types().isEmpty()) {
            return true;
        }
        return reference.types().contains(replacement.type()) && (!isTerm(reference) || isOfSameTaxonomy());
    }

    private static boolean isTerm(ReferenceAt reference) {
        return reference.types().equals(Set.of(ContentType.TERMS));
    }

    private boolean isOfSameTaxonomy() {
        return replacement != null
                && replacement.current().content() instanceof Term one
                && target.current().content() instanceof Term other
                && one.taxonomy().equals(other.taxonomy());
    }

    /// The content without them; the same where there are none.
    ///
    /// @throws lt.klasteriai.cms.core.content.InvalidContent when the content cannot be without one
    Content apply(ContentType type, Content content) {
        var references = in(content);
        if (references.isEmpty()) {
            return content;
        }
        var json = codec.write(content);
        // from the last to the first, for taking one out of a list moves those that follow it
        references.reversed().forEach(reference -> edit(json, reference));
        return codec.read(type, json);
    }

    private void edit(ObjectNode content, ReferenceAt reference) {
        int slash = reference.pointer().lastIndexOf('/');
        var owner = content.at(reference.pointer().substring(0, slash));
        var step = reference.pointer().substring(slash + 1);
        var value = replacement == null ? null : textOf(replacement, reference);
        switch (owner) {
            case ArrayNode list -> edit(list, Integer.parseInt(step), value);
            case ObjectNode object when value == null -> object.remove(step);
            case ObjectNode object -> object.put(step, value);
            default -> throw new IllegalStateException("no reference stands at " + reference.pointer());
        }
    }

    /// A list that holds the replacement already holds it once.
    private static void edit(ArrayNode list, int index, @Nullable String value) {
        var node = value == null ? null : JsonNodeFactory.instance.stringNode(value);
        if (node == null || list.valueStream().anyMatch(node::equals)) {
            list.remove(index);
        } else {
            list.set(index, node);
        }
    }

    private static String textOf(Entry entry, ReferenceAt reference) {
        return isTerm(reference) && entry.current().content() instanceof Term term
                ? term.term().value()
                : entry.id().value();
    }
}
