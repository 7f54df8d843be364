package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import nl.schakel.shared.query.PageRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** An endpoint of the API that reads no input refuses all of it: a slip is told, not ignored. */
final class StrictApi implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotSupportedException {
    if (handler instanceof HandlerMethod endpoint && readsNothing(endpoint)) {
      InputArguments.read(WholeRequest.of(request)).orReject(() -> true);
    }
    return true;
  }

  private static boolean readsNothing(HandlerMethod endpoint) {
    return Arrays.stream(endpoint.getMethodParameters())
        .map(MethodParameter::getParameterType)
        .noneMatch(type -> type == Input.class || type == PageRequest.class);
  }
}
