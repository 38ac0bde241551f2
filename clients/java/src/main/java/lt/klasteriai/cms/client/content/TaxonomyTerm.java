// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import lt.klasteriai.cms.client.query.Language;
import org.jspecify.annotations.Nullable;

public record TaxonomyTerm(
        String id,
        Language locale,
        String name,
        String key,
        @Nullable Reference broader,
        @Nullable Long rank) {}
