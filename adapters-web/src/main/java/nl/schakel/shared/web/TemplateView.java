package nl.schakel.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * Draws a page with the template that has its name. The whole page is in memory before the first
 * byte leaves, so that a page either fails as an error page or arrives whole.
 */
record TemplateView(TemplateEngine templates, Frame frame, Record page, HttpStatus status)
    implements View {

  private static final String HTML = "text/html;charset=UTF-8";

  private static final String ROOT = "nl.schakel.";

  @Override
  public String getContentType() {
    return HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Utf8ByteOutput drawn = new Utf8ByteOutput();
    templates.render(nameOf(page.getClass()), Map.of("frame", frame, "page", page), drawn);
    NoticeCookie.clear(request, response);
    response.setStatus(status.value());
    response.setContentType(HTML);
    response.setContentLength(drawn.getContentLength());
    drawn.writeTo(response.getOutputStream());
  }

  static String nameOf(Class<?> page) {
    return page.getName().substring(ROOT.length()).replace('.', '/') + ".jte";
  }
}
