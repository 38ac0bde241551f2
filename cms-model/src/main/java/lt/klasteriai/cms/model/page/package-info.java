/// Pages that stand by themselves, such as the one about the association.
@NullMarked
package lt.klasteriai.cms.model.page;

import org.jspecify.annotations.NullMarked;
