package nl.schakel.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.web.RefusedFormPage.Field;
import nl.schakel.access.web.RefusedFormPage.Reason;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Gives a form back whose token was not good, so that nobody types it twice. What came from another
 * website is not given back: its owner must not get it sent by a careless click.
 */
@Controller
@Requires(Permission.ANYONE)
class RefusedFormController {

  static final String PATH = "/form-refused";

  private static final Set<String> NOT_TYPED = Set.of("_csrf", "lang");

  @PostMapping(PATH)
  View explain(HttpServletRequest request, Frame frame) {
    if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String action)) {
      throw new NotFoundException("nothing was refused");
    }
    Reason reason = reason(request);
    List<Field> fields = reason == Reason.OPEN_TOO_LONG ? fields(request) : List.of();
    return frame.show(new RefusedFormPage(reason, action, fields), HttpStatus.FORBIDDEN);
  }

  private static Reason reason(HttpServletRequest request) {
    if (!isOurs(request)) {
      return Reason.FOREIGN;
    }
    boolean hasPassword =
        request.getParameterMap().keySet().stream()
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
    return hasPassword ? Reason.WITH_PASSWORD : Reason.OPEN_TOO_LONG;
  }

  /** The browser says where the form was; a form on another site cannot make it lie. */
  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null
        && origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
  }

  private static List<Field> fields(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(parameter -> !NOT_TYPED.contains(parameter.getKey()))
        .flatMap(parameter -> fields(parameter.getKey(), parameter.getValue()))
        .toList();
  }

  private static Stream<Field> fields(String name, String[] values) {
    return Arrays.stream(values).map(value -> new Field(name, value));
  }
}
