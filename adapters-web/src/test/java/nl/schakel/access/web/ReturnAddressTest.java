package nl.schakel.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/my/enrolments", "/programmes?topic=trauma&q=a%20b", "/editions/1#sessies"})
  void a_page_of_ours_is_a_place_to_go(String next) {
    assertThat(ReturnAddress.checked(next)).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "elders.example",
        "//elders.example",
        "///elders.example",
        "/\\elders.example",
        "\\/elders.example",
        "https://elders.example",
        "javascript:alert(1)",
        "/\t/elders.example",
        "/a\r\nSet-Cookie: a=b",
        "/ /elders.example",
        "/%zz",
        "/café",
        "/login?next=/",
        "/logout"
      })
  void anything_else_leads_home(String next) {
    assertThat(ReturnAddress.checked(next)).isEqualTo("/");
  }
}
