package nl.schakel.access.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a controller who is asking: an {@link Actor} where one is demanded, else a {@link Caller}.
 */
final class CallerArguments implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Caller.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Caller caller = Callers.current();
    if (!parameter.getParameterType().isInstance(caller)) {
      throw new IllegalStateException("an Actor where the endpoint lets visitors in: " + parameter);
    }
    return caller;
  }
}
