package nl.schakel.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nl.schakel.attendance.model.CheckInCode.Verdict;
import nl.schakel.learning.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInCodeTest {

  private static final Instant NOW = Instant.parse("2027-11-25T09:00:10Z");

  private final CheckInCode wall =
      new CheckInCode(SessionId.next(), new CheckInCode.Key("7f".repeat(32)));

  @Test
  void what_is_on_the_wall_is_good_while_it_is_there_and_one_step_more() {
    String code = wall.shownAt(NOW);
    assertThat(wall.judge(code, NOW)).isEqualTo(Verdict.GOOD);
    assertThat(wall.judge(code, NOW.plusSeconds(49))).isEqualTo(Verdict.GOOD);
    assertThat(wall.judge(code, NOW.plusSeconds(50))).isEqualTo(Verdict.TOO_OLD);
  }

  @Test
  void a_picture_of_yesterday_is_too_old_and_one_of_tomorrow_cannot_exist() {
    assertThat(wall.judge(wall.shownAt(NOW.minus(Duration.ofDays(1))), NOW))
        .isEqualTo(Verdict.TOO_OLD);
    assertThat(wall.judge(wall.shownAt(NOW.plus(CheckInCode.STEP)), NOW))
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void the_wall_of_another_session_is_worth_nothing_here_even_with_the_same_key() {
    String elsewhere = new CheckInCode(SessionId.next(), wall.key()).shownAt(NOW);
    assertThat(wall.judge(elsewhere, NOW)).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void a_pass_lasts_long_enough_to_sign_in_and_is_no_code_for_a_wall() {
    String pass = wall.pass(NOW);
    assertThat(wall.judgePass(pass, NOW.plusSeconds(600))).isEqualTo(Verdict.GOOD);
    assertThat(wall.judgePass(pass, NOW.plusSeconds(601))).isEqualTo(Verdict.TOO_OLD);
    assertThat(wall.judge(pass, NOW)).isEqualTo(Verdict.UNKNOWN);
    assertThat(wall.judgePass(wall.shownAt(NOW), NOW)).isEqualTo(Verdict.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1-", "999999999999-AAAAAAAAAAAAAAAAAAAAAA", "../../etc/passwd"})
  void what_was_made_up_is_unknown(String code) {
    assertThat(wall.judge(code, NOW)).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void another_moment_does_not_go_with_the_signature_of_this_one() {
    String[] parts = wall.shownAt(NOW).split("-", 2);
    String later = Long.parseLong(parts[0]) + 1 + "-" + parts[1];
    assertThat(wall.judge(later, NOW.plus(CheckInCode.STEP))).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void a_key_that_could_be_guessed_is_none() {
    assertThatThrownBy(() -> new CheckInCode.Key("00"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(wall.key().toString()).doesNotContain("7f");
  }
}
