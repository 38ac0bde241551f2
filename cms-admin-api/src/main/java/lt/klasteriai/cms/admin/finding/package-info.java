/// Search over drafts, for editors.
@NullMarked
package lt.klasteriai.cms.admin.finding;

import org.jspecify.annotations.NullMarked;
