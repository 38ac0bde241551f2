package lt.klasteriai.cms.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/// What the system says of itself on the terminal.
@RequiredArgsConstructor
final class Announcement {

    private static final String SAMPLE_CLUSTER = "lazeriniu-ir-inzineriniu-technologiju-klasteris-litek";

    private final PrintStream out;
    private final Ports ports;

    void starting(DataFolder folder, Documents documents) {
        out.println("Starting the cluster CMS. Everything is kept in " + folder.path());
        if (documents.embedded()) {
            out.println("It runs on the embedded document store: good for a first look, never for production.");
        }
    }

    /// @param withSamples whether the sample content is there to be shown
    void addresses(Duration took, boolean withSamples) {
        out.printf(Locale.ROOT, "Ready after %.1f s. Open:%n", took.toMillis() / 1000.0);
        address("Funding calls", ports.deliveryUrl() + "/v1/funding-calls?locale=en");
        if (withSamples) {
            address("One cluster", ports.deliveryUrl() + "/v1/clusters/" + SAMPLE_CLUSTER);
        }
        address("News feed", ports.deliveryUrl() + "/feeds/news.rss");
        address("Delivery API", ports.deliveryUrl() + "/docs");
        address("Admin API", ports.adminUrl() + "/docs");
    }

    private void address(String what, String address) {
        out.printf(Locale.ROOT, "  %-14s %s%n", what, address);
    }

    /// @param newPassword the administrator's, where it was made up just now
    /// @param given whether the environment says what it is
    void account(Optional<String> newPassword, boolean given) {
        if (given) {
            out.println("Sign in as admin with the password given in CMS_ADMIN_PASSWORD.");
        } else if (newPassword.isPresent()) {
            out.println("Sign in as admin with the password " + newPassword.get() + " - shown only this once.");
        } else {
            out.println("Sign in as admin with the password shown at the first start; "
                    + "to set another, start once with CMS_ADMIN_PASSWORD=...");
        }
    }

    void ready() {
        out.println("Ctrl-C stops it.");
    }
}
