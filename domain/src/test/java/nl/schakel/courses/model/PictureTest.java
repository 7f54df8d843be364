package nl.schakel.courses.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

  private static final Picture CIRCLE = ACourse.picture("kring");

  @Test
  void a_chapter_shows_pictures_of_ours_that_say_what_is_on_them() {
    String text = "Kijk: " + Picture.markdown(CIRCLE.hash(), "Een [kring] mensen");
    assertThat(text).contains("![Een kring mensen](/courses/pictures/");
    assertThat(Chapter.markdown(text)).isEqualTo(Parsed.valid(text));
    assertThat(ACourse.showing(CIRCLE).pictures()).containsExactly(CIRCLE.hash());
    assertThat(ACourse.REFER.pictures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "![](OURS), PICTURE_WITHOUT_TEXT",
    "![  ](OURS), PICTURE_WITHOUT_TEXT",
    "![Kring](https://elders.example/volg.png), PICTURE_FROM_ELSEWHERE",
    "![Kring](//elders.example/volg.png), PICTURE_FROM_ELSEWHERE",
    "![Kring](/courses/pictures/../../logout), PICTURE_FROM_ELSEWHERE",
    "![Kring](OURS?volg=1), PICTURE_FROM_ELSEWHERE",
    "![Kring][elders], PICTURE_FROM_ELSEWHERE",
    "![Kring](data:image/png;base64), UNSAFE_LINK",
    "<img src=OURS>, HTML_NOT_ALLOWED"
  })
  void other_pictures_are_refused_with_the_reason(String typed, String code) {
    String text = "Lees dit. " + typed.replace("OURS", CIRCLE.hash().address()) + " En verder.";
    assertThat(Chapter.markdown(text)).isEqualTo(Parsed.invalid(code));
  }
}
