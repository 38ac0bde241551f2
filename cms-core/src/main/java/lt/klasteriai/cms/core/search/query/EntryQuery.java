package lt.klasteriai.cms.core.search.query;

import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.model.entry.ContentType;

/// The question for one entry.
///
/// @param slugOrId as it stands in the address
public record EntryQuery(View view, String slugOrId) {

    /// Reads the parameters of a request.
    ///
    /// @throws InvalidQuery when there is anything wrong with them
    public static EntryQuery parse(ContentType type, String slugOrId, Map<String, List<String>> parameters) {
        var read = new Parameters(parameters);
        var view = ViewParser.parse(type, read);
        read.finish(ViewParser.KNOWN);
        return new EntryQuery(view, slugOrId);
    }
}
