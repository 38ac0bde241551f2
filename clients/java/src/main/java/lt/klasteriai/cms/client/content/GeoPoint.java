// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.math.BigDecimal;
import java.util.List;

public record GeoPoint(String type, List<BigDecimal> coordinates) {
    public GeoPoint {
        coordinates = coordinates == null ? List.of() : List.copyOf(coordinates);
    }
}
