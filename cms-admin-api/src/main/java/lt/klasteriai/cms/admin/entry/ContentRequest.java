package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.JsonNode;

/// Content to save.
///
/// @param content the whole of it or, as a merge patch, what changes of it
record ContentRequest(@JsonProperty(required = true) JsonNode content) {}
