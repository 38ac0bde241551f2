package lt.klasteriai.cms.core.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.entry.RevisionId;
import lt.klasteriai.cms.core.ledger.Projection;
import lt.klasteriai.cms.model.cluster.Cluster;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.locale.Slug;

/// Clusters that refer to each other, made up from entry and revision number alone: every process that asks for a
/// revision gets the same one, without a store.
public final class InventedClusters {

    public static final List<EntryId> ENTRIES =
            Stream.of("A", "B", "C", "D", "E", "F").map(EntryId::new).toList();

    private InventedClusters() {}

    /// The product's own projection, over invented revisions.
    public static Projection projection() {
        return new EntryProjection(InventedClusters::contents, new EntryRendering());
    }

    private static Map<RevisionId, Content> contents(Collection<RevisionId> revisions) {
        return revisions.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), each -> content(each.entry(), each.number())));
    }

    public static Content content(EntryId entry, int revision) {
        var slug = new Slug(entry.value().toLowerCase(java.util.Locale.ROOT) + "-" + revision);
        var common = CommonFields.builder()
                .title(new Localized<>(Map.of(
                        LocaleTag.LT, title(entry, revision, LocaleTag.LT),
                        LocaleTag.EN, title(entry, revision, LocaleTag.EN))))
                .slug(new Localized<>(Map.of(LocaleTag.LT, slug, LocaleTag.EN, slug)))
                .build();
        return Cluster.builder()
                .common(common)
                .partnerClusters(partners(entry, revision))
                .build();
    }

    public static String title(EntryId entry, int revision, LocaleTag locale) {
        return "%s%d %s".formatted(entry, revision, locale.tag());
    }

    public static List<EntryId> partners(EntryId entry, int revision) {
        var random = new Random(entry.value().hashCode() * 31L + revision);
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> ENTRIES.get(random.nextInt(ENTRIES.size())))
                .distinct()
                .toList();
    }
}
