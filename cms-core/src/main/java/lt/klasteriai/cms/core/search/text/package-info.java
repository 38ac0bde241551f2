/// Full text: what a published version is found by, how well it fits what was asked for, and where in it the words
/// stand.
///
/// How well it fits is a property of the version and the question alone. It depends neither on what else the index
/// holds nor on the clock, so that a list by relevance stays as it was while a reader pages through it.
@NullMarked
package lt.klasteriai.cms.core.search.text;

import org.jspecify.annotations.NullMarked;
