package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a command may change something. A command that is not known to read counts as writing.
enum CommandKind {
    READING,
    WRITING;

    private static final Set<String> READERS = Set.of(
            "aggregate",
            "buildinfo",
            "collstats",
            "connectionstatus",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "find",
            "getmore",
            "hello",
            "hostinfo",
            "ismaster",
            "killcursors",
            "listcollections",
            "listindexes",
            "ping",
            "serverstatus",
            "whatsmyuri");

    static CommandKind of(Document command) {
        String name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
        return READERS.contains(name) && !hasWritingStage(command.get("pipeline")) ? READING : WRITING;
    }

    private static boolean hasWritingStage(@Nullable Object value) {
        return switch (value) {
            case Document document ->
                document.containsKey("$out")
                        || document.containsKey("$merge")
                        || document.values().stream().anyMatch(CommandKind::hasWritingStage);
            case Collection<?> values -> values.stream().anyMatch(CommandKind::hasWritingStage);
            case null -> false;
            default -> false;
        };
    }
}
