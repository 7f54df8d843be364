package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.query.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the input of the request, and the page of a list that is asked for. */
final class InputArguments implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Input.class
        || parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory factory)
      throws HttpMediaTypeNotSupportedException {
    WholeRequest whole = WholeRequest.of(servlet(request));
    if (parameter.getParameterType() == Input.class) {
      return read(whole);
    }
    Input query = read(whole);
    askOthers(query, parameter);
    Input.Value<PageRequest> page = query.page();
    return query.orReject(page);
  }

  /** What the endpoint takes beside the page is no slip. */
  private static void askOthers(Input query, MethodParameter page) {
    Arrays.stream(page.getExecutable().getParameters())
        .filter(other -> other.isAnnotationPresent(RequestParam.class))
        .forEach(other -> query.optional(other.getName(), Parsed::valid));
  }

  private static HttpServletRequest servlet(NativeWebRequest request) {
    return (HttpServletRequest) request.getNativeRequest();
  }

  static Input read(WholeRequest request) throws HttpMediaTypeNotSupportedException {
    if (isWithoutBody(request.getMethod())) {
      return Input.ofParameters(queryOrigin(request), request.content().query(), SentFiles.NONE);
    }
    return WholeRequest.isForApi(request) ? json(request) : form(request);
  }

  private static boolean isWithoutBody(String method) {
    return List.of("GET", "HEAD", "DELETE").contains(method);
  }

  private static Origin queryOrigin(HttpServletRequest request) {
    return WholeRequest.isForApi(request) ? Origin.API_QUERY : Origin.PAGE;
  }

  private static Input json(WholeRequest request) throws HttpMediaTypeNotSupportedException {
    byte[] body = request.content().body();
    if (body.length > 0 && !request.content().isJson()) {
      throw unsupported(request, MediaType.APPLICATION_JSON);
    }
    Input input = Input.ofJson(body, () -> SeenVersion.of(request));
    request.content().query().keySet().forEach(name -> input.refuse(name, "UNKNOWN_PARAMETER"));
    return input;
  }

  private static Input form(WholeRequest request) throws HttpMediaTypeNotSupportedException {
    if (!request.content().isForm()
        && !request.content().isUpload()
        && request.getContentType() != null) {
      throw unsupported(request, MediaType.APPLICATION_FORM_URLENCODED);
    }
    return Input.ofParameters(Origin.PAGE, request.content().form(), request.content().files());
  }

  private static HttpMediaTypeNotSupportedException unsupported(
      WholeRequest request, MediaType wanted) {
    return new HttpMediaTypeNotSupportedException(
        "not read: " + request.getContentType(), List.of(wanted));
  }
}
