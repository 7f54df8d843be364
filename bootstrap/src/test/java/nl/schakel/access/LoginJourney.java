package nl.schakel.access;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.schakel.access.Residents.Resident;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** People come in, are kept out, and leave. */
@ApplicationTest
@Import(Residents.class)
class LoginJourney {

  private static final String SESSION = "schakel_session";

  @LocalServerPort int port;
  @Autowired Residents residents;

  @Test
  void whoever_knows_the_password_comes_in_and_goes_out_again() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    Browser browser = browser();
    HttpResponse<String> in = browser.logIn(resident.email().value(), Residents.PASSWORD);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).isEqualTo("/");
    assertThat(in.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith(SESSION + "=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Max-Age", "Domain"));
    assertThat(browser.get("/my/account").statusCode()).isEqualTo(200);
    String secret = browser.cookies().getOrDefault(SESSION, "");
    browser.submit("/my/account", "/logout", Map.of());
    assertThat(browser.cookies()).doesNotContainKey(SESSION);
    HttpResponse<String> after = browser().withCookie(SESSION, secret).get("/my/account");
    assertThat(location(after)).startsWith("/login?next=");
  }

  @Test
  void a_session_that_was_there_before_the_login_is_worth_nothing_after_it() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    Browser browser = browser().withCookie(SESSION, "chosen-by-somebody-else");
    browser.logIn(resident.email().value(), Residents.PASSWORD);
    assertThat(browser.cookies().get(SESSION)).isNotEqualTo("chosen-by-somebody-else");
    String first = browser.cookies().get(SESSION);
    Browser again = browser().withCookie(SESSION, String.valueOf(first));
    again.submit("/my/account", "/login", credentials(resident));
    assertThat(again.cookies().get(SESSION)).isNotEqualTo(first);
  }

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    HttpResponse<String> wrong = browser().logIn(resident.email().value(), "niet het wachtwoord");
    HttpResponse<String> unknown = browser().logIn("niemand@buurt.example", "niet het wachtwoord");
    assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(400);
    assertThat(bare(wrong, resident.email().value()))
        .isEqualTo(bare(unknown, "niemand@buurt.example"));
  }

  private static String bare(HttpResponse<String> page, String email) {
    return page.body()
        .replace(email, "")
        .replaceAll("name=\"(_csrf|formToken)\" value=\"[^\"]*\"", "");
  }

  @Test
  void who_tries_too_often_has_to_wait_even_with_the_right_password() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    Browser browser = browser();
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(browser.logIn(resident.email().value(), "geraden").statusCode()).isEqualTo(400);
    }
    HttpResponse<String> sixth = browser.logIn(resident.email().value(), Residents.PASSWORD);
    assertThat(sixth.statusCode()).isEqualTo(429);
    assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
    assertThat(sixth.body()).contains("opnieuw");
  }

  @Test
  void waiting_tells_nothing_about_who_exists() {
    Browser browser = browser();
    for (int attempt = 0; attempt < 5; attempt++) {
      browser.logIn("nooit-gezien@buurt.example", "geraden");
    }
    assertThat(browser.logIn("nooit-gezien@buurt.example", "geraden").statusCode()).isEqualTo(429);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elders.example",
        "https://elders.example",
        "/\\elders.example",
        "\\\\elders.example",
        "/%09/elders.example\t",
        "javascript:alert(1)",
        "",
        "elders",
        "/logout",
        "/login"
      })
  void nobody_is_led_to_another_site(String next) {
    Resident resident = residents.with(Role.PROFESSIONAL);
    Map<String, String> fields = new HashMap<>(credentials(resident));
    fields.put("next", next);
    HttpResponse<String> in = browser().submit("/login", "/login", fields);
    assertThat(location(in)).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
    assertThat(in.headers().firstValue("Location").orElse("")).doesNotContain("elders.example\t");
  }

  @Test
  void one_goes_back_to_the_page_that_was_asked_for() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    String login = location(browser().get("/my/account?lang=nl"));
    assertThat(login).isEqualTo("/login?next=%2Fmy%2Faccount%3Flang%3Dnl");
    Map<String, String> fields = new HashMap<>(credentials(resident));
    fields.put("next", "/my/account?lang=nl");
    assertThat(location(browser().submit("/login", "/login", fields)))
        .isEqualTo("/my/account?lang=nl");
  }

  @Test
  void a_session_ends_by_itself() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    assertThat(statusWith(residents.session(resident, Duration.ofMinutes(119)))).isEqualTo(200);
    assertThat(statusWith(residents.session(resident, Duration.ofMinutes(121)))).isEqualTo(303);
  }

  private int statusWith(String session) {
    return browser().withCookie(SESSION, session).get("/my/account").statusCode();
  }

  @Test
  void another_password_ends_the_sessions_elsewhere_within_five_seconds() throws Exception {
    Resident resident = residents.with(Role.PROFESSIONAL);
    String elsewhere = residents.session(resident, Duration.ZERO);
    assertThat(statusWith(elsewhere)).isEqualTo(200);
    Browser here = browser().withCookie(SESSION, residents.session(resident, Duration.ZERO));
    HttpResponse<String> changed =
        here.submit(
            "/my/account",
            "/my/account/password",
            Map.of("currentPassword", Residents.PASSWORD, "newPassword", "een heel andere zin"));
    assertThat(changed.statusCode()).isEqualTo(303);
    SECONDS.sleep(5);
    assertThat(statusWith(elsewhere)).isEqualTo(303);
    assertThat(here.get("/my/account").statusCode()).isEqualTo(200);
  }

  @Test
  void no_servlet_session_is_ever_made() {
    Resident resident = residents.with(Role.ADMINISTRATOR);
    Browser browser = browser();
    browser.logIn(resident.email().value(), Residents.PASSWORD);
    browser.get("/my/account");
    browser.get("/administration/accounts");
    browser.post("/my/account/password", Map.of());
    assertThat(browser.cookies()).doesNotContainKey("JSESSIONID");
  }

  private static Map<String, String> credentials(Resident resident) {
    return Map.of("email", resident.email().value(), "password", Residents.PASSWORD);
  }

  private Browser browser() {
    return new Browser(port).with("Accept-Language", "nl");
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }
}
