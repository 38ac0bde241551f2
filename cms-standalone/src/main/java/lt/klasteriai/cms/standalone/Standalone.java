package lt.klasteriai.cms.standalone;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.session.Administrator;
import lt.klasteriai.cms.core.importing.SampleContent;
import lt.klasteriai.cms.core.ledger.Ledger;

/// The running system: the documents and both programs.
@RequiredArgsConstructor
final class Standalone implements AutoCloseable {

    private final Ports ports;
    private final Documents documents;
    private final Programs programs;
    private volatile boolean stopping;

    /// Returns when both programs answer.
    ///
    /// @throws CannotStart when something outside has to be changed first
    static Standalone start(Ports ports, Documents documents, DataFolder folder) {
        try {
            return new Standalone(ports, documents, Programs.start(ports, documents, folder));
        } catch (CompletionException failure) {
            documents.close();
            throw new CannotStart("The system did not start; the reason stands in " + folder.log() + ".", failure);
        }
    }

    /// The administrator's password, where this start made it.
    Optional<String> newPassword() {
        return programs.admin().getBean(Administrator.class).newPassword();
    }

    /// Imports and publishes the sample content, unless an earlier start did.
    void importSampleContent(PrintStream out) {
        var progress = new ProgressLines(out);
        programs.admin().getBean(SampleContent.class).importOnce(progress).ifPresent(progress::report);
    }

    /// Returns when readers see everything that was published so far.
    void waitForReaders() {
        new Readers(ports)
                .waitUntilVisible(programs.admin().getBean(Ledger.class).head());
    }

    /// Whether [#close] was called; what fails from then on is no failure.
    boolean isStopping() {
        return stopping;
    }

    @Override
    public void close() {
        stopping = true;
        programs.close();
        documents.close();
    }
}
