package lt.klasteriai.cms.delivery.description;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The page to read and try the API.
@RestController
class DocsController {

    /// What the page may load: what this host serves. Swagger UI sets styles and embeds its icons.
    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    @GetMapping("/docs")
    ResponseEntity<Resource> docs() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache().cachePublic())
                .header("Content-Security-Policy", POLICY)
                .body(new ClassPathResource("docs/index.html"));
    }
}
