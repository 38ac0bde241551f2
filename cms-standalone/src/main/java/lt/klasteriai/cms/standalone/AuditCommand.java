package lt.klasteriai.cms.standalone;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.audit.Head;
import lt.klasteriai.cms.core.audit.Verification;
import lt.klasteriai.cms.core.entry.EntryActs;
import org.jspecify.annotations.Nullable;

/// `./cms audit`: whether the audit log of a stopped installation is whole.
@RequiredArgsConstructor
final class AuditCommand {

    private static final Pattern HEAD = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

    private final Settings settings;
    private final DataFolder folder;
    private final PrintStream out;

    /// @param text a head as an earlier run printed it
    /// @throws CannotStart when it is none
    static Head head(String text) {
        var head = HEAD.matcher(text);
        if (!head.matches()) {
            throw new CannotStart("This is no head of an audit log, such as an earlier ./cms audit printed: " + text);
        }
        return new Head(Long.parseLong(head.group(1)), head.group(2));
    }

    /// Says that the log is whole, and what to note down.
    ///
    /// @param witness a head noted down earlier; null where there is none
    /// @throws CannotStart when there is no installation, it runs, or its log is not whole
    void verify(@Nullable Head witness) {
        if (settings.mongoUri().isEmpty() && Files.notExists(folder.store())) {
            throw new CannotStart("There is no installation in " + folder.path() + " to look at.");
        }
        try (var documents = Documents.open(settings, folder);
                var installation = StoppedInstallation.open(documents)) {
            var acts = installation.getBean(EntryActs.class);
            // what a crash kept out of the log is no fault of it
            acts.sweep();
            report(installation.getBean(AuditLog.class).verify(witness, acts));
        }
    }

    private void report(Verification found) {
        var fault = found.fault();
        if (fault != null) {
            throw new CannotStart("The audit log is not whole. Record " + fault.number() + " ("
                    + fault.kind().word() + "): " + fault.detail());
        }
        out.printf(Locale.ROOT, "The audit log is whole: %d records.%n", found.records());
        var head = found.head();
        if (head != null) {
            out.printf(Locale.ROOT, "Its head is %d:%s%n", head.number(), head.hash());
            out.println(
                    "Note it down elsewhere; ./cms audit NUMBER:HASH proves later that all before it stayed as it is.");
        }
    }
}
