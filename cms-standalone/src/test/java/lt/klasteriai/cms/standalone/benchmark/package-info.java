/// `./cms bench delivery`: the delivery program beside nginx. See docs/benchmarks.md.
@NullMarked
package lt.klasteriai.cms.standalone.benchmark;

import org.jspecify.annotations.NullMarked;
