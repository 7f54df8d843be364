package nl.schakel.access.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What each endpoint demands. An endpoint that declares nothing keeps the application from
 * starting, so nothing is open because somebody forgot.
 */
@Component
class DeclaredPermissions implements SmartInitializingSingleton {

  /** Endpoints of others, open on purpose: the description of the API and Boot's error page. */
  private static final List<String> OPEN_PACKAGES =
      List.of("org.springdoc.", "org.springframework.boot.webmvc.autoconfigure.error.");

  /** Asked on every request. */
  private static final Map<HandlerMethod, Optional<Permission>> READ = new ConcurrentHashMap<>();

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  DeclaredPermissions(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> silent =
        handlers().filter(handler -> of(handler).isEmpty()).map(HandlerMethod::toString).toList();
    if (!silent.isEmpty()) {
      throw new UndeclaredEndpoints(silent);
    }
  }

  private Stream<HandlerMethod> handlers() {
    return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().values().stream());
  }

  static Optional<Permission> of(HandlerMethod handler) {
    return READ.computeIfAbsent(handler, DeclaredPermissions::read);
  }

  private static Optional<Permission> read(HandlerMethod handler) {
    return Stream.of(handler.getMethod(), handler.getBeanType())
        .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, Requires.class))
        .flatMap(Stream::ofNullable)
        .map(Requires::value)
        .findFirst()
        .or(() -> isOpenOnPurpose(handler) ? Optional.of(Permission.ANYONE) : Optional.empty());
  }

  private static boolean isOpenOnPurpose(HandlerMethod handler) {
    return OPEN_PACKAGES.stream().anyMatch(handler.getBeanType().getName()::startsWith);
  }
}
