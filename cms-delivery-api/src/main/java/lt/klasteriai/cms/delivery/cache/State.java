package lt.klasteriai.cms.delivery.cache;

/// What has been applied.
///
/// @param beginnings how often everything began anew
/// @param sequence the newest publication since then
record State(int beginnings, long sequence) {

    State at(long next) {
        return new State(beginnings, next);
    }

    State anew() {
        return new State(beginnings + 1, 0);
    }
}
