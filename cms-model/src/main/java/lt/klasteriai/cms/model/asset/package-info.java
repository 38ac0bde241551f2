/// Uploaded files as content names them: their ids, their fingerprints, the point of a picture that must stay in sight.
@NullMarked
package lt.klasteriai.cms.model.asset;

import org.jspecify.annotations.NullMarked;
