package lt.klasteriai.cms.admin.permission;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Asks for the role before anything else about a request is looked at.
@Configuration(proxyBeanMethods = false)
class PermissionConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Permissions()).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
