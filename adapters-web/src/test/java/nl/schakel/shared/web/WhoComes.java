package nl.schakel.shared.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** For tests of pages in which everybody who comes is the same. */
public final class WhoComes implements HandlerMethodArgumentResolver {

  private final Class<?> asked;
  private final Object comes;

  private WhoComes(Class<?> asked, Object comes) {
    this.asked = asked;
    this.comes = comes;
  }

  public static WebMvcConfigurer is(Actor actor) {
    return always(new WhoComes(Actor.class, actor));
  }

  public static WebMvcConfigurer isNobodyInParticular() {
    return always(new WhoComes(Caller.class, new Caller.Visitor()));
  }

  private static WebMvcConfigurer always(WhoComes one) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(one);
      }
    };
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == asked;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return comes;
  }
}
