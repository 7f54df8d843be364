package nl.schakel.courses.model;

import static nl.schakel.courses.model.ACourse.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.courses.model.Answer.Chosen;
import nl.schakel.courses.model.Answer.Matched;
import nl.schakel.courses.model.Answer.Ordered;
import nl.schakel.courses.model.Answer.Written;
import nl.schakel.courses.model.Exercise.InOrder;
import nl.schakel.courses.model.Exercise.OneOf;
import nl.schakel.courses.model.Exercise.Option;
import nl.schakel.courses.model.Exercise.Pair;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;

class ExerciseTest {

  @Test
  void one_answer_is_right_and_all_that_are_right_must_be_chosen() {
    assertThat(judged(ACourse.PARENTIFICATION, new Chosen(Set.of(1)))).contains(Verdict.RIGHT);
    assertThat(judged(ACourse.PARENTIFICATION, new Chosen(Set.of(0)))).contains(Verdict.WRONG);
    assertThat(judged(ACourse.SIGNALS, new Chosen(Set.of(2, 0)))).contains(Verdict.RIGHT);
    assertThat(judged(ACourse.SIGNALS, new Chosen(Set.of(0)))).contains(Verdict.WRONG);
    assertThat(judged(ACourse.SIGNALS, new Chosen(Set.of(0, 1, 2)))).contains(Verdict.WRONG);
  }

  @Test
  void steps_are_right_in_one_order_only() {
    assertThat(judged(ACourse.REFERRING, new Ordered(List.of(0, 1, 2)))).contains(Verdict.RIGHT);
    assertThat(judged(ACourse.REFERRING, new Ordered(List.of(1, 0, 2)))).contains(Verdict.WRONG);
  }

  @Test
  void what_is_written_is_neither_right_nor_wrong() {
    assertThat(judged(ACourse.THOUGHT, new Written("Hoe ging dat thuis?"))).contains(Verdict.NOTED);
  }

  @Test
  void what_is_no_answer_to_the_question_is_not_judged() {
    assertThat(judged(ACourse.PARENTIFICATION, new Chosen(Set.of()))).isEmpty();
    assertThat(judged(ACourse.PARENTIFICATION, new Chosen(Set.of(0, 1)))).isEmpty();
    assertThat(judged(ACourse.PARENTIFICATION, new Chosen(Set.of(2)))).isEmpty();
    assertThat(judged(ACourse.SIGNALS, new Chosen(Set.of(-1)))).isEmpty();
    assertThat(judged(ACourse.REFERRING, new Ordered(List.of(0, 1)))).isEmpty();
    assertThat(judged(ACourse.REFERRING, new Ordered(List.of(0, 0, 1, 2)))).isEmpty();
    assertThat(judged(ACourse.THOUGHT, new Chosen(Set.of(0)))).isEmpty();
  }

  @Test
  void steps_are_never_shown_in_their_right_order_and_always_in_the_same() {
    List<Integer> mixed = ACourse.REFERRING.mixed();
    assertThat(mixed).containsExactlyInAnyOrder(0, 1, 2).isNotEqualTo(List.of(0, 1, 2));
    InOrder again = new InOrder(ACourse.REFERRING.asked(), ACourse.REFERRING.steps());
    assertThat(again.mixed()).isEqualTo(mixed);
  }

  @Test
  void a_question_that_cannot_be_answered_rightly_is_none() {
    List<Option> wrong =
        List.of(new Option(ACourse.text("a"), false), new Option(ACourse.text("b"), false));
    assertThatThrownBy(() -> new OneOf(ACourse.THOUGHT.asked(), wrong))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new InOrder(ACourse.THOUGHT.asked(), List.of(ACourse.text("a"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<Verdict> judged(Exercise exercise, Answer answer) {
    return exercise.judge(answer);
  }

  @Test
  void pairs_are_right_when_every_left_has_its_own_right() {
    assertThat(TOGETHER.judge(new Matched(List.of(0, 1)))).contains(Verdict.RIGHT);
    assertThat(TOGETHER.judge(new Matched(List.of(1, 0)))).contains(Verdict.WRONG);
    assertThat(TOGETHER.judge(new Matched(List.of(0, 0)))).isEmpty();
    assertThat(TOGETHER.judge(new Matched(List.of(0)))).isEmpty();
    assertThat(TOGETHER.judge(new Ordered(List.of(0, 1)))).isEmpty();
    assertThat(TOGETHER.mixed()).containsExactly(1, 0);
  }

  @Test
  void a_pair_is_written_in_every_language_with_both_sides() {
    LocalizedText written = ACourse.text("Schuld = Erger").with(Language.ENGLISH, "Guilt = Worse");
    Pair pair = Pair.parse(written).asOptional().orElseThrow();
    assertThat(pair.right().in(Language.ENGLISH)).isEqualTo("Worse");
    assertThat(pair.written()).isEqualTo(written);
    for (String wrong : List.of("Schuld", "Schuld =", "= Erger", "")) {
      assertThat(Pair.parse(ACourse.text(wrong))).isEqualTo(Parsed.invalid("PAIR_NEEDS_BOTH"));
    }
    assertThat(Pair.parse(written.with(Language.FRENCH, "Faute")))
        .isEqualTo(Parsed.invalid("PAIR_NEEDS_BOTH"));
  }
}
