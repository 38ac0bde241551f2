// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record LocalMoment(LocalDate date, @Nullable String time, String zone) {}
