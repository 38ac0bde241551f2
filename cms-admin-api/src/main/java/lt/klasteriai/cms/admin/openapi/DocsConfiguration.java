package lt.klasteriai.cms.admin.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// A page to read and try the API, with all its parts from this host.
@Configuration(proxyBeanMethods = false)
class DocsConfiguration implements WebMvcConfigurer {

    private static final String SWAGGER_UI = "classpath*:/META-INF/resources/webjars/swagger-ui/*/swagger-ui-bundle.js";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/docs", "/docs/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/swagger-ui/**").addResourceLocations(swaggerUi());
        registry.addResourceHandler("/docs/*").addResourceLocations("classpath:/admin-docs/");
    }

    /// The folder has the version in its name, which only the build needs to know.
    private static Resource swaggerUi() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(SWAGGER_UI)[0].createRelative("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
