package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.Permission;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Recognised;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Lets a request through to its endpoint when the caller has what the endpoint demands. */
final class PermissionInterceptor implements HandlerInterceptor {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Refusals refusals;

  PermissionInterceptor(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    return "OPTIONS".equals(request.getMethod())
        || handler instanceof ResourceHttpRequestHandler
        || isLetThrough(request, response, handler);
  }

  private boolean isLetThrough(
      HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
    Optional<Permission> demanded =
        handler instanceof HandlerMethod method ? DeclaredPermissions.of(method) : Optional.empty();
    if (demanded.isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND.value());
      return false;
    }
    return isApi(request)
        ? isLetThroughApi(request, response, demanded.get())
        : isLetThroughPage(request, response, demanded.get());
  }

  private static boolean isApi(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.equals("/hsds") || path.startsWith("/hsds/");
  }

  private boolean isLetThroughApi(
      HttpServletRequest request, HttpServletResponse response, Permission demanded)
      throws IOException {
    Optional<Recognised> caller = Callers.recognised();
    if (caller.isPresent() && !caller.get().scope().includes(neededFor(request))) {
      refusals.scopeTooSmall(request, response);
    } else if (has(caller, demanded)) {
      return true;
    } else if (caller.isEmpty()) {
      refusals.tokenNeeded(request, response);
    } else {
      refusals.notAllowed(request, response);
    }
    return false;
  }

  private static boolean isLetThroughPage(
      HttpServletRequest request, HttpServletResponse response, Permission demanded)
      throws IOException {
    Optional<Recognised> caller = Callers.recognised();
    if (has(caller, demanded)) {
      return true;
    }
    if (caller.isEmpty()) {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, ReturnAddress.loginFor(request));
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
    return false;
  }

  private static boolean has(Optional<Recognised> caller, Permission demanded) {
    return demanded == Permission.ANYONE
        || caller.filter(known -> known.actor().may(demanded)).isPresent();
  }

  private static Scope neededFor(HttpServletRequest request) {
    return READING.contains(request.getMethod()) ? Scope.READ : Scope.WRITE;
  }
}
