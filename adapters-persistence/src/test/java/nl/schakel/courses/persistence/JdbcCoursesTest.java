package nl.schakel.courses.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.schakel.courses.model.ACourse;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.port.CoursePorts;
import nl.schakel.courses.port.CoursesContract;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import(CoursePorts.class)
class JdbcCoursesTest extends CoursesContract {

  @Autowired CoursePorts database;
  @Autowired ContentJson json;

  @Override
  protected CoursePorts ports() {
    return database;
  }

  /** What is kept outlives names in code. */
  @Test
  void the_shape_of_what_is_kept_is_pinned() {
    String kept = "" + json.write(ACourse.CONTENT).getValue();
    assertThat(kept)
        .contains(
            "\"chapters\":[{\"id\":\"", "\"title\":{\"en\":\"Recognising\",\"nl\":\"Herkennen\"}")
        .contains("\"videos\":[{\"title\":{\"nl\":", "\"address\":\"https://film.example/1\"}]")
        .contains("\"kind\":\"ONE_OF\"", "\"kind\":\"REFLECTION\"", "\"kind\":\"IN_ORDER\"")
        .contains("\"options\":[{\"text\":{\"nl\":\"Rouw\"},\"right\":false}")
        .contains("\"test\":{\"exercises\":", "\"passMark\":80,\"attempts\":2,\"pause\":\"PT30M\"");
    assertThat("" + json.write(new Answer.Chosen(Set.of(1))).getValue())
        .isEqualTo("{\"kind\":\"CHOSEN\",\"options\":[1]}");
  }
}
