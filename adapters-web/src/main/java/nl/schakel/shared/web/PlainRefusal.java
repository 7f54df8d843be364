package nl.schakel.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the container says when a request is so broken that no page of ours is reached: two plain
 * sentences, no product, no version, no trace.
 */
public final class PlainRefusal extends ErrorReportValve {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nl"><head><meta charset="utf-8"><title>Schakel</title></head>
      <body><p>Deze vraag kunnen we niet lezen. Ga naar de <a href="/">beginpagina</a>.</p>
      <p lang="en">We cannot read this request. Go to the <a href="/">home page</a>.</p></body></html>
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.isError()) {
      return;
    }
    try {
      byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/html;charset=UTF-8");
      response.setHeader("Content-Security-Policy", "default-src 'none'");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "no-store");
      response.setContentLength(page.length);
      response.getOutputStream().write(page);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      // Nobody is listening any more, and there is nobody else to tell.
      container.getLogger().debug("could not refuse", gone);
    }
  }
}
