/// How to reach somebody: web addresses, e-mail addresses, telephone numbers.
@NullMarked
package lt.klasteriai.cms.model.contact;

import org.jspecify.annotations.NullMarked;
