package lt.klasteriai.cms.delivery.purge;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How caches in front of the node are told to drop answers. The defaults are those of the Varnish configuration in
/// `docs/varnish`.
///
/// @param urls where to ask, one address for each cache; none turns purging off
/// @param method what the request is called
/// @param header the header that names surrogate keys, separated by spaces
/// @param headers further headers as `Name: value`, such as the key to a CDN's door
/// @param timeout how long one request may take
/// @param again after how long the same is asked once more, for what a cache was just fetching the first time
@ConfigurationProperties("cms.delivery.purge")
record PurgeProperties(
        @DefaultValue List<URI> urls,
        @DefaultValue("PURGE") String method,
        @DefaultValue("xkey-purge") String header,
        @DefaultValue List<String> headers,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("2s") Duration again) {

    PurgeProperties {
        for (var url : urls) {
            if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
                throw new IllegalArgumentException(
                        "cms.delivery.purge.urls: addresses such as http://varnish/ are expected, not '" + url + "'");
            }
        }
        for (var line : headers) {
            if (line.indexOf(':') < 1) {
                throw new IllegalArgumentException(
                        "cms.delivery.purge.headers: 'Name: value' is expected, not '" + line + "'");
            }
        }
    }
}
