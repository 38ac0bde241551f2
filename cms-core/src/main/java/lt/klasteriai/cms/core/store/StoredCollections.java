package lt.klasteriai.cms.core.store;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// All declared collections of the programs on the class path.
public final class StoredCollections {

    private static final String OURS = "lt.klasteriai.cms";

    private StoredCollections() {}

    /// Looked for when first asked for, so that no start waits for it.
    private static final class Found {
        private static final List<StoredCollection> ALL = scan();
    }

    /// By database and name.
    public static List<StoredCollection> declared() {
        return Found.ALL;
    }

    private static List<StoredCollection> scan() {
        var scan = new EveryType();
        scan.addIncludeFilter(new AnnotationTypeFilter(StoredCollection.class));
        return scan.findCandidateComponents(OURS).stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .map(type -> type.getMetadata().getAnnotations())
                .map(annotations -> annotations.get(StoredCollection.class).synthesize())
                .sorted(Comparator.comparing(StoredCollection::in).thenComparing(StoredCollection::value))
                .toList();
    }

    private static final class EveryType extends ClassPathScanningCandidateComponentProvider {
        EveryType() {
            super(false);
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition type) {
            return true;
        }
    }
}
