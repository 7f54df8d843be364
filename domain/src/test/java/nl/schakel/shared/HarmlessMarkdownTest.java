package nl.schakel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessMarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Kop\n\n- een\n- twee\n\n**vet** en *schuin*",
        "[lees meer](https://voorbeeld.example/pad?x=1#y)",
        "[schrijf ons](mailto:team@voorbeeld.example) of <https://voorbeeld.example>",
        "Lees verder op [1].\n\n[1]: https://voorbeeld.example",
        "3 < 5 en 5 > 3, en een <- pijl",
        "[hier boven](#kop) en [elders](/library)"
      })
  void what_people_write_is_taken(String typed) {
    assertThat(HarmlessMarkdown.check(typed)).isEqualTo(Parsed.valid(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>body{display:none}</style>",
        "<img src=x onerror=alert(1)>",
        "<b onclick=x>klik</b>",
        "< SVG/onload=alert(1)>",
        "[x](<javascript:alert(1)>)",
        "<!-- stil -->"
      })
  void html_is_told_of(String typed) {
    assertThat(HarmlessMarkdown.check(typed)).isEqualTo(Parsed.invalid("HTML_NOT_ALLOWED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](java&Tab;script&#x3a;alert(1))",
        "[x]( data:text/html;base64,PHN2Zz4=)",
        "![x](data:image/svg+xml,abc)",
        "[x][1]\n\n[1]: vbscript:msgbox",
        "[x](file:///etc/passwd)",
        "[x](ftp://voorbeeld.example)"
      })
  void a_link_to_a_program_is_told_of(String typed) {
    assertThat(HarmlessMarkdown.check(typed)).isEqualTo(Parsed.invalid("UNSAFE_LINK"));
  }
}
