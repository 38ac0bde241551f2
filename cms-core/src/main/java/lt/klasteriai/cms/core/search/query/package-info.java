/// What readers may ask of the delivery API: the declared fields of each content type and the grammar of parameters.
///
/// Knows nothing of the index that answers.
@NullMarked
package lt.klasteriai.cms.core.search.query;

import org.jspecify.annotations.NullMarked;
