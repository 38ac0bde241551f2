package lt.klasteriai.cms.core.account;

/// Somebody who may sign in.
public record Account(String username) {}
