/// The routes of review: moving drafts through it, comments, assignments, and the settings of each type.
@NullMarked
package lt.klasteriai.cms.admin.review;

import org.jspecify.annotations.NullMarked;
