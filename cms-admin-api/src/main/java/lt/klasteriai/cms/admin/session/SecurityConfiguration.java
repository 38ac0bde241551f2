package lt.klasteriai.cms.admin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lt.klasteriai.cms.admin.problem.FilteredFailures;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.account.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may call what: everything below `/admin` but the sign-in needs a session, everything below `/preview` a session
/// or a link, everything else is public.
///
/// A browser sends no token by itself, and there are no cookies; so forged requests of other sites need no other
/// defence.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /// Reads addresses as the routes do: `/%70review` is one of them.
    private static final RequestMatcher PREVIEW =
            PathPatternRequestMatcher.withDefaults().matcher("/preview/**");

    private static final String NOTHING_LOADS = "default-src 'none'; frame-ancestors 'none'";
    private static final String OWN_HOST_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-ancestors 'none'";

    /// Timers around each filter, sign-in and decision tell nobody anything and take a tenth of a small request.
    @Bean
    SecurityObservationSettings noTimersInSecurity() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain docs(HttpSecurity http) {
        return common(http.securityMatcher("/docs", "/docs/**"), OWN_HOST_ONLY)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Sessions sessions, FilteredFailures failures) {
        return common(http, NOTHING_LOADS)
                .addFilterBefore(new BearerFilter(sessions), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/admin/v1/sessions")
                        .permitAll()
                        .requestMatchers("/admin", "/admin/**")
                        .authenticated()
                        .requestMatchers(SecurityConfiguration::isPreviewWithoutLink)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        (request, response, _) -> refuse(failures, request, response)))
                .build();
    }

    /// Whoever has a link needs no session; whether the link opens anything is looked at later.
    private static boolean isPreviewWithoutLink(HttpServletRequest request) {
        return PREVIEW.matches(request) && request.getParameter("token") == null;
    }

    private static HttpSecurity common(HttpSecurity http, String contentPolicy) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .contentTypeOptions(Customizer.withDefaults()));
    }

    private static void refuse(FilteredFailures failures, HttpServletRequest request, HttpServletResponse response) {
        var why = BearerToken.in(request).isPresent()
                ? "The session has ended or never was; sign in again."
                : "Sign in with POST /admin/v1/sessions and send the token as Authorization: Bearer.";
        failures.answer(request, response, new RequestRefused(ProblemType.NOT_SIGNED_IN, why));
    }

    /// Addresses that could be read in two ways, such as those with an encoded slash.
    @Bean
    RequestRejectedHandler ambiguousAddresses(FilteredFailures failures) {
        return (request, response, _) -> failures.answer(
                request,
                response,
                new RequestRefused(
                        ProblemType.INVALID_REQUEST, "The address or a header has characters that are not accepted."));
    }

    /// There is nobody to ask: tokens are recognized by [BearerFilter].
    @Bean
    AuthenticationManager noPasswordsInRequests() {
        return attempt -> attempt;
    }
}
