/// What readers would see, in the delivery API's shape: for whoever is signed in, and by links for everybody else.
@NullMarked
package lt.klasteriai.cms.admin.preview;

import org.jspecify.annotations.NullMarked;
