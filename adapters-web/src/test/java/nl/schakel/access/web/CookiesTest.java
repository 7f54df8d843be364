package nl.schakel.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void on_tls_the_cookie_of_a_session_is_bound_to_this_very_host() {
    request.setSecure(true);
    SessionCookie.write("secret", request, response);
    assertThat(response.getHeader("Set-Cookie"))
        .startsWith("__Host-schakel_session=secret")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain", "Max-Age", "Expires");
  }

  @Test
  void on_tls_the_cookie_against_forged_forms_is_too() {
    request.setSecure(true);
    CsrfCookies cookies = new CsrfCookies();
    cookies.saveToken(cookies.generateToken(request), request, response);
    assertThat(response.getCookie("__Host-schakel_csrf"))
        .isNotNull()
        .satisfies(
            cookie -> {
              assertThat(cookie.getPath()).isEqualTo("/");
              assertThat(cookie.getDomain()).isNull();
              assertThat(cookie.getSecure()).isTrue();
              assertThat(cookie.isHttpOnly()).isTrue();
              assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            });
  }

  @Test
  void on_tls_a_cookie_with_the_plain_name_is_not_believed() {
    request.setSecure(true);
    request.setCookies(new Cookie("schakel_session", "set-by-a-neighbour"));
    assertThat(SessionCookie.read(request)).isEmpty();
  }
}
