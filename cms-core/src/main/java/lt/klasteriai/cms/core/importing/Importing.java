package lt.klasteriai.cms.core.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.schedule.TimelyPublishing;
import org.springframework.stereotype.Component;

/// Takes content files over: creates or updates entries by key and publishes them. Running it twice changes nothing.
///
/// A row changes only the fields it has, and null removes what a field held; so what editors added stays.
@Component
@RequiredArgsConstructor
public class Importing {

    /// Who is named as the author of what imports write. Nobody's user name: whoever runs an import may have drafts of
    /// his own, and an import publishes none but its own revisions.
    public static final String AUTHOR = "import";

    private final Entries entries;
    private final Revisions revisions;
    private final Publishing publishing;
    private final TimelyPublishing timely;
    private final ContentCodec codec;
    private final Clock clock;

    /// Imports the files together: a row may refer to rows of any of them and to entries that are already there. A bad
    /// row is reported and left out; one that may be kept but not published stays a draft and is reported too. News
    /// under embargo is published when that ends.
    public ImportResult run(List<ContentFile> files, ImportProgress progress) {
        var badRows = new ArrayList<BadRow>();
        var reader = new FileReader(badRows);
        var rows = files.stream().flatMap(file -> reader.read(file).stream()).toList();
        var saved = new Saving(entries, codec, AUTHOR, progress, badRows, new Ids(entries)).saveAll(rows);
        var released = new Releasing(revisions, publishing, timely, clock, AUTHOR, progress, badRows).publish(saved);
        return result(saved, released, badRows);
    }

    private static ImportResult result(List<SavedRow> saved, Releasing.Released released, List<BadRow> badRows) {
        return new ImportResult(
                count(saved, SavedRow.Outcome.CREATED),
                count(saved, SavedRow.Outcome.UPDATED),
                count(saved, SavedRow.Outcome.UNCHANGED),
                released.published(),
                released.scheduled(),
                badRows.stream()
                        .sorted(Comparator.comparing(BadRow::file).thenComparingInt(BadRow::row))
                        .toList());
    }

    private static int count(List<SavedRow> saved, SavedRow.Outcome outcome) {
        return (int) saved.stream().filter(each -> each.outcome() == outcome).count();
    }
}
