/// Laws, strategies, studies and other documents of cluster policy.
@NullMarked
package lt.klasteriai.cms.model.policydocument;

import org.jspecify.annotations.NullMarked;
