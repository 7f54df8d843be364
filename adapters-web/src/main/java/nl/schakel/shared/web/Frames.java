package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.schakel.shared.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the frame of a request, as an argument for controllers and for error pages. */
@Component
final class Frames implements HandlerMethodArgumentResolver {

  private final Site site;
  private final Texts texts;
  private final ObjectProvider<Reader.Recognition> readers;

  Frames(Site site, Texts texts, ObjectProvider<Reader.Recognition> readers) {
    this.site = site;
    this.texts = texts;
    this.readers = readers;
  }

  Frame around(HttpServletRequest request) {
    Reader reader = readers.getObject().current();
    return new Frame(
        site, new Visit(request), reader, texts.in(ReaderLanguage.of(request, reader.language())));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
    return servletRequest == null ? null : around(servletRequest);
  }
}
