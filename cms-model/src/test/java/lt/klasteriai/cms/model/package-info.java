/// What holds for the model as a whole.
@NullMarked
package lt.klasteriai.cms.model;

import org.jspecify.annotations.NullMarked;
