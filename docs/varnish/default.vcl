# Varnish in front of the delivery program. Needs vmod_xkey (Debian: varnish-modules).
vcl 4.1;

import std;
import xkey;

backend delivery {
    .host = "127.0.0.1";
    .port = "8080";
    .probe = {
        .url = "/health/ready";
        .interval = 1s;
        .timeout = 1s;
        .window = 4;
        .threshold = 3;
    }
}

# The delivery nodes.
acl nodes {
    "localhost";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ nodes) {
            return (synth(403, "Only delivery nodes may purge"));
        }
        if (!req.http.xkey-purge) {
            return (synth(400, "The header xkey-purge names no keys"));
        }
        set req.http.dropped = xkey.purge(req.http.xkey-purge);
        return (synth(200, "Dropped " + req.http.dropped));
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    # Varnish asks with the tag of its own object, not with that of the reader; parts of feeds would not fit together.
    unset req.http.A-IM;
    # While the node answers, nothing is shown longer than it allows for a moment.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 60s;
    }
    return (hash);
}

sub vcl_backend_response {
    # What is there may still be shown; a failure does not take its place.
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
    set beresp.http.xkey = beresp.http.Surrogate-Key;
    if (beresp.http.Cache-Control ~ "stale-if-error=") {
        set beresp.grace = std.duration(
            regsub(beresp.http.Cache-Control, "^.*stale-if-error=([0-9]+).*$", "\1") + "s", beresp.grace);
    }
}

sub vcl_deliver {
    unset resp.http.xkey;
    if (obj.hits > 0) {
        set resp.http.X-Cache = "hit";
    } else {
        set resp.http.X-Cache = "miss";
    }
}
