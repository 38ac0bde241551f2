// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import lt.klasteriai.cms.client.query.Language;

public record Redirect(String type, Language locale, String from, String to) {}
