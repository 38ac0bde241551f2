/// Who may sign in: accounts with their passwords and roles, and the sessions that tokens stand for. May know core.json
/// and core.store only.
@NullMarked
package lt.klasteriai.cms.core.account;

import org.jspecify.annotations.NullMarked;
