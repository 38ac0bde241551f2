package lt.klasteriai.cms.core.account;

/// Somebody who may sign in.
///
/// @param passwords how many passwords the account has had; a session begun with an earlier one does not hold
public record Account(String username, int passwords) {}
