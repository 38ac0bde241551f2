package lt.klasteriai.cms.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// An installation with all the sample content, shared by the tests that only read it.
public final class SampleSite {

    private static final Site SITE = start();

    private SampleSite() {}

    /// The delivery program, caught up.
    public static RunningDelivery delivery() {
        return SITE.delivery();
    }

    private static Site start() {
        try {
            var site = Site.in(Files.createTempDirectory("sample-index"));
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
            site.editing().importSamples();
            site.delivery().awaitSequence(site.editing().head());
            return site;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
