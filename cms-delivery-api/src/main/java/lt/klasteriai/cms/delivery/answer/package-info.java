/// How content is put on the wire: validators, how long it may be kept, what it depends on, in which encoding.
@NullMarked
package lt.klasteriai.cms.delivery.answer;

import org.jspecify.annotations.NullMarked;
