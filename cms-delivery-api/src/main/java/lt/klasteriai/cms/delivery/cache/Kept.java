package lt.klasteriai.cms.delivery.cache;

/// An answer in its place. Each is itself only: another one in the same place is not equal to it.
final class Kept<A extends Cacheable> {

    /// What the places of an answer take beside it: in the cache, in the policy that evicts, for each dependency.
    private static final int OVERHEAD = 256;

    private static final int PER_DEPENDENCY = 64;

    private final String key;
    private final A answer;

    Kept(String key, A answer) {
        this.key = key;
        this.answer = answer;
    }

    String key() {
        return key;
    }

    A answer() {
        return answer;
    }

    int bytes() {
        return OVERHEAD + key.length() + PER_DEPENDENCY * answer.dependencies().size() + answer.bytes();
    }
}
