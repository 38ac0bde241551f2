/// A document store in one JVM that speaks MongoDB's protocol: for a first look, development and tests, never for
/// production.
@NullMarked
package lt.klasteriai.cms.embedded;

import org.jspecify.annotations.NullMarked;
