package lt.klasteriai.cms.core.importing;

import java.util.List;

/// What an import did.
///
/// @param created entries that were not there before
/// @param updated entries that got a new revision
/// @param unchanged entries that already held all that their row says
/// @param published entries that were published, in one locale or more
/// @param scheduled entries that will be published when their embargo ends
/// @param badRows what could not be taken over, in the order of files and rows
public record ImportResult(
        int created, int updated, int unchanged, int published, int scheduled, List<BadRow> badRows) {

    public ImportResult {
        badRows = List.copyOf(badRows);
    }
}
