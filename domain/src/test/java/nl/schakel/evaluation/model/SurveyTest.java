package nl.schakel.evaluation.model;

import static nl.schakel.evaluation.model.ASurvey.BETTER;
import static nl.schakel.evaluation.model.ASurvey.USEFUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.evaluation.model.Survey.Taken;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private final Survey survey = ASurvey.asking(2);

  @Test
  void what_somebody_says_is_taken_apart() {
    Taken taken =
        survey.take(new Answers(Map.of(USEFUL.id(), 4), Map.of(BETTER.id(), "Meer pauzes")));
    assertThat(taken.survey().answered()).isOne();
    assertThat(taken.scores()).containsExactly(Map.entry(USEFUL.id(), 4));
    assertThat(taken.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.verdict()).isEmpty());
    assertThat(taken.remarks().getFirst().id().version()).isEqualTo(4);
  }

  @Test
  void nobody_says_more_than_was_asked() {
    Answers scoreForWords = new Answers(Map.of(BETTER.id(), 4), Map.of());
    assertThatThrownBy(() -> survey.take(scoreForWords))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Answers(Map.of(USEFUL.id(), 6), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    Answers nothing = new Answers(Map.of(), Map.of());
    Survey all = survey.take(nothing).survey().take(nothing).survey();
    assertThatThrownBy(() -> all.take(nothing)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void from_five_answers_on_there_is_a_mean() {
    assertThat(Distribution.of(0, 0, 0, 2, 2).shown())
        .isInstanceOf(Distribution.Shown.TooFew.class);
    assertThat(Distribution.of(1, 0, 0, 2, 2).shown())
        .isEqualTo(new Distribution.Shown.Enough(Distribution.of(1, 0, 0, 2, 2)));
    assertThat(Distribution.of(1, 0, 0, 2, 2).mean()).isEqualByComparingTo("3.8");
    assertThat(Distribution.of(0, 0, 1, 5, 0).mean()).isEqualByComparingTo("3.8");
  }

  @Test
  void who_subtracts_one_edition_from_all_learns_nothing_of_a_small_one() {
    Distribution large = Distribution.of(0, 1, 1, 2, 1);
    Distribution small = Distribution.of(3, 0, 0, 0, 0);
    assertThat(Distribution.together(List.of(large, small))).isEqualTo(large);
    assertThat(Distribution.together(List.of(large, small, small)))
        .isEqualTo(Distribution.of(6, 1, 1, 2, 1));
    assertThat(Distribution.together(List.of()).shown())
        .isInstanceOf(Distribution.Shown.TooFew.class);
  }

  @Test
  void a_question_stays_the_same_until_it_asks_something_else() {
    Form form = new Form(ProgrammeId.next(), List.of(USEFUL, BETTER), 3);
    Question translated =
        Question.ask(
            Kind.SCALE,
            LocalizedText.dutch("Kun je het gebruiken?").with(Language.FRENCH, "Utile ?"));
    Question other = ASurvey.question(Kind.SCALE, "Zou je het aanraden?");
    Form revised = form.revise(List.of(other, translated));
    assertThat(revised.questions())
        .extracting(Question::id)
        .containsExactly(other.id(), USEFUL.id());
    assertThat(revised.questions().getLast().label()).isEqualTo(translated.label());
    assertThatThrownBy(() -> form.revise(List.of())).isInstanceOf(IllegalArgumentException.class);
    List<Question> many = Stream.generate(() -> other).limit(13).toList();
    assertThatThrownBy(() -> form.revise(many)).isInstanceOf(IllegalArgumentException.class);
  }
}
