// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record ClusterSize(
        @Nullable Long members,
        @Nullable Long smes,
        @Nullable Long large,
        @Nullable Long research,
        @Nullable Long publicBodies,
        @Nullable Long other,
        @Nullable Long employees,
        @Nullable BigDecimal teamFte,
        @Nullable LocalDate asOf) {}
