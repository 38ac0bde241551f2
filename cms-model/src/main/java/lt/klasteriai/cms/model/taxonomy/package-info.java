/// The words of the vocabularies that content is sorted by. Terms are entries, so that they change by publication.
@NullMarked
package lt.klasteriai.cms.model.taxonomy;

import org.jspecify.annotations.NullMarked;
