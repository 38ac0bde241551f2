package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// Texts that are right as they are.
///
/// @param fields their pointers in the content, at least one
record ConfirmRequest(@JsonProperty(required = true) List<String> fields) {}
