package nl.schakel.access.web;

import nl.schakel.access.usecase.RecogniseCaller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;

/**
 * Two doors: programs come to {@code /api} and {@code /hsds} with a token, people come to the pages
 * with the cookie of their login session. Nobody ever gets a servlet session. What an endpoint
 * demands stands on the endpoint (see {@link DeclaredPermissions}); the doors only find out who is
 * there.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity http,
      RecogniseCaller callers,
      RememberedCallers remembered,
      VouchedAddresses vouched,
      Refusals refusals) {
    return withoutServletSession(http.securityMatcher("/api/**", "/hsds/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(
            new BearerFilter(callers, remembered, vouched, refusals),
            AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /**
   * Logging in and out change the token against forged forms. By default every request of somebody
   * who is logged in would, as if each logged in anew, and a second tab would spoil the first.
   */
  @Bean
  @Order(2)
  SecurityFilterChain people(
      HttpSecurity http,
      RecogniseCaller callers,
      RememberedCallers remembered,
      CsrfCookies csrfCookies) {
    return withoutServletSession(http)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfCookies)
                    // Mail programs press this button without having seen a page (RFC 8058).
                    .ignoringRequestMatchers("/newsletter/unsubscribe/*", "/digest/unsubscribe/*")
                    .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .exceptionHandling(
            refusal ->
                refusal
                    .accessDeniedHandler(new RefusedForms())
                    .authenticationEntryPoint((_, response, _) -> response.sendError(404)))
        .addFilterBefore(
            new SessionFilter(callers, remembered), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/actuator/health", "/actuator/health/*")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll()
                    .anyRequest()
                    .permitAll())
        .build();
  }

  /** The headers are {@link AnswerHeaders}', which also stand on what never reaches a door. */
  private static HttpSecurity withoutServletSession(HttpSecurity http) {
    return http.headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }

  /** So that Boot does not make a user of its own with a password in the log. */
  @Bean
  AuthenticationManager nobodyElse() {
    return _ -> {
      throw new ProviderNotFoundException("Schakel recognises callers by itself");
    };
  }
}
