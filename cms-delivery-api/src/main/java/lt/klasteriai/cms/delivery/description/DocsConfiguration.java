package lt.klasteriai.cms.delivery.description;

import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/// Serves the parts of the page at `/docs` from the program itself; no other host is asked.
@Configuration(proxyBeanMethods = false)
class DocsConfiguration implements WebFluxConfigurer {

    private static final String OWN = "classpath:/docs/";
    private static final String SWAGGER_UI = "classpath:/META-INF/resources/webjars/swagger-ui/";
    private static final String STYLE = "/swagger-ui.css";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/*.js", "/docs/*.css")
                .addResourceLocations(OWN, swaggerUi())
                .setCacheControl(CacheControl.noCache().cachePublic());
    }

    /// The webjar's folder is named after its version.
    private static String swaggerUi() {
        try {
            var style = new PathMatchingResourcePatternResolver()
                    .getResources(SWAGGER_UI + "*" + STYLE)[0]
                    .getURL()
                    .toString();
            var folder = style.substring(0, style.length() - STYLE.length());
            return SWAGGER_UI + folder.substring(folder.lastIndexOf('/') + 1) + "/";
        } catch (IOException missing) {
            throw new IllegalStateException("the page of the documentation is not packaged", missing);
        }
    }
}
