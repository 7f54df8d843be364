package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.Residents.Resident;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Knocks at every endpoint in every role, and as nobody. The list of endpoints is the running
 * application's own, so a new one is tried without anybody thinking of it; who is to be let in
 * follows from the permission that it declares and the table in {@link Permission}.
 */
@BesideOthers
@ApplicationTest
@Import(Residents.class)
@TestPropertySource(properties = "spring.application.name=schakel-endpoint-matrix")
class EndpointMatrixJourney {

  @LocalServerPort int port;
  @Autowired Residents residents;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  record Endpoint(String method, String path, Permission demanded) {

    boolean isApi() {
      return path.startsWith("/api/") || path.startsWith("/hsds");
    }

    @Override
    public String toString() {
      return method + " " + path + " (" + demanded + ")";
    }
  }

  @Test
  void every_endpoint_lets_in_whom_the_table_says_and_nobody_else() {
    List<Endpoint> endpoints = endpoints().toList();
    assertThat(endpoints).hasSizeGreaterThan(20);
    List<String> wrong = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      knock(endpoint, Optional.empty(), wrong);
      for (Role role : Role.values()) {
        knock(endpoint, Optional.of(role), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void knock(Endpoint endpoint, Optional<Role> role, List<String> wrong) {
    boolean expected =
        endpoint.demanded() == Permission.ANYONE
            || role.filter(endpoint.demanded()::isGivenTo).isPresent();
    HttpResponse<String> answer = visitor(endpoint, role).send(endpoint.method(), of(endpoint), "");
    if (isLetIn(answer) != expected) {
      wrong.add(endpoint + " as " + role + ": " + answer.statusCode());
    }
  }

  private Browser visitor(Endpoint endpoint, Optional<Role> role) {
    Browser browser = new Browser(port);
    if (role.isEmpty()) {
      return endpoint.isApi() ? browser : armed(browser, endpoint);
    }
    if (endpoint.isApi()) {
      String token = tokens.computeIfAbsent(role.get(), this::token);
      return browser.with("Authorization", "Bearer " + token);
    }
    Resident resident = known.computeIfAbsent(role.get(), residents::with);
    browser.withCookie("schakel_session", residents.session(resident, Duration.ZERO));
    return armed(browser, endpoint);
  }

  /** A form needs its token, or every form would be refused for that reason alone. */
  private static Browser armed(Browser browser, Endpoint endpoint) {
    return "GET".equals(endpoint.method())
        ? browser
        : browser.with("X-XSRF-TOKEN", browser.csrfOn("/password/forgotten"));
  }

  private final Map<Role, Resident> known = new TreeMap<>();
  private final Map<Role, String> tokens = new TreeMap<>();

  private String token(Role role) {
    return residents.token(
        known.computeIfAbsent(role, residents::with), Scope.WRITE, Duration.ZERO);
  }

  private static boolean isLetIn(HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 401, 403 -> false;
      case 303 -> !answer.headers().firstValue("Location").orElse("").startsWith("/login");
      default -> true;
    };
  }

  /** An id that nothing has: what is asked for is not there, but the door shows who may ask. */
  private static String of(Endpoint endpoint) {
    return endpoint.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  private Stream<Endpoint> endpoints() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("nl.schakel."))
        .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()));
  }

  private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
    Permission demanded =
        Stream.of(handler.getMethod(), handler.getBeanType())
            .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, Requires.class))
            .flatMap(Stream::ofNullable)
            .map(Requires::value)
            .findFirst()
            .orElseThrow();
    List<String> methods =
        info.getMethodsCondition().getMethods().stream().map(RequestMethod::name).toList();
    return info.getPatternValues().stream()
        .flatMap(
            path ->
                (methods.isEmpty() ? List.of("GET") : methods)
                    .stream().map(method -> new Endpoint(method, path, demanded)));
  }
}
