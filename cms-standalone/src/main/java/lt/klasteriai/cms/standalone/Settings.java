package lt.klasteriai.cms.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import lt.klasteriai.cms.core.entry.TrashProperties;

/// What the environment asks for.
///
/// @param dataDir where everything is kept
/// @param deliveryPort 0 for any free port
/// @param adminPort 0 for any free port
/// @param adminPasswordGiven whether the administrator's password is given instead of made up
/// @param sampleContent whether the first start imports the sample content
/// @param mongoUri the MongoDB to use instead of the embedded store
record Settings(
        Path dataDir,
        int deliveryPort,
        int adminPort,
        boolean adminPasswordGiven,
        boolean sampleContent,
        Optional<String> mongoUri) {

    private static final int HIGHEST_PORT = 65_535;

    /// @param environment names and values; an empty value is as good as none
    /// @throws CannotStart when a value means nothing
    static Settings from(Map<String, String> environment) {
        // read again by the admin program; looked at here so that a mistake is told in one sentence
        value(environment, "CMS_TRASH_RETENTION").ifPresent(Settings::checkRetention);
        return new Settings(
                path("CMS_DATA_DIR", value(environment, "CMS_DATA_DIR").orElse("data")),
                port(
                        "CMS_DELIVERY_PORT",
                        value(environment, "CMS_DELIVERY_PORT").orElse("8080")),
                port("CMS_ADMIN_PORT", value(environment, "CMS_ADMIN_PORT").orElse("8081")),
                value(environment, "CMS_ADMIN_PASSWORD").isPresent(),
                truth(
                        "CMS_SAMPLE_CONTENT",
                        value(environment, "CMS_SAMPLE_CONTENT").orElse("true")),
                value(environment, "CMS_MONGODB_URI"));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException noPath) {
            throw new CannotStart(name + " is not the name of a folder: " + value, noPath);
        }
    }

    private static int port(String name, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            throw new CannotStart(portExpected(name, value), noNumber);
        }
        throw new CannotStart(portExpected(name, value));
    }

    private static String portExpected(String name, String value) {
        return name + " must be a port from 0 to 65535 (0 means any free one), not " + value + ".";
    }

    private static void checkRetention(String value) {
        try {
            var _ = new TrashProperties(value);
        } catch (IllegalArgumentException noTime) {
            throw new CannotStart(String.valueOf(noTime.getMessage()), noTime);
        }
    }

    private static boolean truth(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CannotStart(name + " must be true or false, not " + value + ".");
        };
    }
}
