package lt.klasteriai.cms.core.content;

/// A place in JSON (RFC 6901).
///
/// @param text the pointer; empty for the whole document
record Pointer(String text) {

    static final Pointer ROOT = new Pointer("");

    Pointer to(String name) {
        return new Pointer(text + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Pointer to(int index) {
        return new Pointer(text + "/" + index);
    }

    @Override
    public String toString() {
        return text;
    }
}
