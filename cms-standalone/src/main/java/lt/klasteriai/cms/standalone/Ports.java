package lt.klasteriai.cms.standalone;

import java.io.IOException;
import java.net.ServerSocket;

/// The two ports that the system answers at, both free a moment ago.
record Ports(int delivery, int admin) {

    /// Settles which ports are taken, so that addresses can be made of them before the programs have started.
    ///
    /// @throws CannotStart when one is in use
    static Ports choose(Settings settings) {
        try (var delivery = open("CMS_DELIVERY_PORT", settings.deliveryPort());
                var admin = open("CMS_ADMIN_PORT", settings.adminPort())) {
            return new Ports(delivery.getLocalPort(), admin.getLocalPort());
        } catch (IOException failure) {
            throw new CannotStart("The ports cannot be tried out: " + failure.getMessage(), failure);
        }
    }

    private static ServerSocket open(String name, int port) {
        try {
            return new ServerSocket(port);
        } catch (IOException inUse) {
            throw new CannotStart(
                    "Port " + port + " is in use; stop what uses it or choose another one with " + name + ".", inUse);
        }
    }

    String deliveryUrl() {
        return "http://localhost:" + delivery;
    }

    String adminUrl() {
        return "http://localhost:" + admin;
    }
}
