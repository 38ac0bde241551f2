/// What is to become public or to be withdrawn at a time that lies ahead: schedules, embargoes, expiry dates.
///
/// May know core.entry, core.publishing (which carries it out), core.ledger, core.lease (the clock) and
/// core.background.
@NullMarked
package lt.klasteriai.cms.core.schedule;

import org.jspecify.annotations.NullMarked;
