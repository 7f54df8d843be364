package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What every answer carries, whatever went wrong. */
@ApplicationTest
@Import(Residents.class)
@ExtendWith(OutputCaptureExtension.class)
class AnswerHeadersJourney {

  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
          + " 'none'";

  @LocalServerPort int port;
  @Autowired Residents residents;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "/login", "/nergens", "/my/account", "/administration", "/api/v1/nergens",
        "/api/v1/enrolments", "/actuator/health", "/actuator/env", "/login/", "/a%2Fb", "/a;b",
        "/password/new/onzin", "/error"
      })
  void every_answer_is_guarded(String path) {
    HttpResponse<String> answer = new Browser(port).get(path);
    assertThat(header(answer, "Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isIn("same-origin", "no-referrer");
    assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(header(answer, "Cache-Control")).isNotEmpty();
  }

  @Test
  void a_page_may_use_what_is_ours_and_nothing_else() {
    assertThat(header(new Browser(port).get("/"), "Content-Security-Policy")).isEqualTo(CSP);
  }

  @Test
  void what_is_somebodys_own_is_kept_nowhere() {
    Residents.Resident resident = residents.with(Role.PROFESSIONAL);
    Browser browser =
        new Browser(port).withCookie("schakel_session", residents.session(resident, Duration.ZERO));
    assertThat(header(browser.get("/my/account"), "Cache-Control")).contains("no-store");
    assertThat(header(browser.get("/"), "Cache-Control")).contains("no-store");
  }

  @Test
  void an_address_that_is_a_secret_is_told_to_nobody() {
    HttpResponse<String> page = new Browser(port).get("/password/new/geheim");
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(page, "Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/partners?topic=forced-marriage",
        "/partners/map?q=canarydwang",
        "/programmes?q=canarydwang",
        "/questions?topic=forced-marriage&q=canarydwang",
        "/agenda?topic=forced-marriage",
        "/partners?pageNumber=canarydwang"
      })
  void what_somebody_searches_is_told_to_no_other_page_kept_nowhere_and_not_logged(
      String search, CapturedOutput log) {
    HttpResponse<String> page = new Browser(port).get(search);
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(page, "Cache-Control")).contains("no-store");
    assertThat(log.getAll()).doesNotContain("canarydwang", "forced-marriage");
  }

  @Test
  void what_everybody_reads_may_be_kept_until_it_changes() {
    HttpResponse<String> page = new Browser(port).get("/partners");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "Cache-Control")).doesNotContain("no-store");
  }

  @Test
  void a_foreign_host_never_comes_back_in_an_address() throws IOException {
    String foreign =
        raw("GET /my/account HTTP/1.1\r\nHost: elders.example\r\nConnection: close\r\n\r\n");
    assertThat(foreign).contains("Location: /login").doesNotContain("elders.example");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void forms_set_their_cookie_so_that_no_script_reads_it() {
    HttpResponse<String> login = new Browser(port).get("/login");
    assertThat(login.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("schakel_csrf=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/"));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
