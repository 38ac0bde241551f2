/// What readers would see: over the drafts, with a release, or at a time that lies ahead. A preview is the published
/// state with a publication laid over it that has not happened, rendered and read like those that have.
///
/// Nothing in here changes anything that readers or editors see.
@NullMarked
package lt.klasteriai.cms.core.preview;

import org.jspecify.annotations.NullMarked;
