package lt.klasteriai.cms.standalone.benchmark;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a server is asked for.
///
/// @param name a short one, for files
/// @param addresses a file with one path and query a line, all asked for in random order
/// @param header a request header such as `Accept-Encoding: gzip`; null for none
/// @param connections how many are open at once, each with one request at a time
/// @param perSecond how many requests a second; 0 for as many as the server answers
record Load(String name, Path addresses, @Nullable String header, int connections, int perSecond) {

    static Load of(String name, Path addresses) {
        return new Load(name, addresses, null, 64, 0);
    }

    Load with(String wantedHeader) {
        return new Load(name, addresses, wantedHeader, connections, perSecond);
    }

    Load at(int wantedPerSecond) {
        return new Load(name, addresses, header, connections, wantedPerSecond);
    }
}
