package lt.klasteriai.cms.admin.session;

/// Who is signed in.
record SessionResponse(String username) {}
