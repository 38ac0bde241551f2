// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.math.BigDecimal;

public record FocalPoint(BigDecimal x, BigDecimal y) {}
