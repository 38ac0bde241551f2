package lt.klasteriai.cms.core.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/// The content that the product brings along: real clusters, calls, policy documents and news.
@Component
@RequiredArgsConstructor
public class SampleContent {

    private static final String ID = "sample-content";

    private final Importing importing;
    private final AuthoringStore store;
    private final Clock clock;

    @StoredCollection("imports")
    @Document("imports")
    record ImportDocument(@Id String id, Instant completedAt) {}

    /// Imports and publishes the sample content, once in the life of an installation: what editors make of it later
    /// stays. An import that was cut off is taken up again.
    ///
    /// @return empty when it was done before
    public Optional<ImportResult> importOnce(ImportProgress progress) {
        if (store.template().findById(ID, ImportDocument.class) != null) {
            return Optional.empty();
        }
        var result = importing.run(ContentFile.samples(), progress);
        store.template().save(new ImportDocument(ID, clock.instant()));
        return Optional.of(result);
    }
}
