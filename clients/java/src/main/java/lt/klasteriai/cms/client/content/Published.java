// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import lt.klasteriai.cms.client.query.Language;

public record Published(long sequence, String id, String type, Language locale, Entry entry) implements Change {
    @Override
    public String change() {
        return "published";
    }
}
