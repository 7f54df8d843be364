package nl.schakel.evaluation.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.evaluation.model.Answers;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.port.Surveys;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** A training of long ago, after which twelve said what they thought. */
@ApplicationService
class DemoEvaluationContent implements DemoContent {

  static final int ANSWERS = 12;

  private static final Duration LONG_AGO = Duration.ofDays(365 * 10);
  private static final List<Integer> SCORES = List.of(5, 4, 4, 3, 5, 4, 2, 5, 4, 4, 5, 3);
  private static final List<String> WORDS =
      List.of(
          "Eerst vragen waar iemand trots op is, dan pas naar de zorgen.",
          "Meer tijd om met elkaar te oefenen.",
          "De link kwam laat. Bel me gerust op 0470 12 34 56.");

  private final Runs runs;
  private final Surveys surveys;
  private final AskedForms forms;
  private final Clock clock;

  DemoEvaluationContent(Runs runs, Surveys surveys, AskedForms forms, Clock clock) {
    this.runs = runs;
    this.surveys = surveys;
    this.forms = forms;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "evaluation";
  }

  @Override
  public int order() {
    return 48;
  }

  @Override
  public void load() {
    Instant now = clock.instant();
    runs.between(now.minus(LONG_AGO), now.minus(Duration.ofDays(90))).stream()
        .min(Comparator.comparing(run -> run.edition().sessions().getFirst().start()))
        .ifPresent(this::fill);
  }

  private void fill(Run run) {
    List<Invitation> asked =
        runs.participants(run.edition().id()).stream()
            .map(who -> Invitation.to(run.edition().id(), who.enrolment(), who.person()))
            .toList();
    surveys.open(survey(run, asked.size()), asked);
    for (int number = 0; number < Math.min(ANSWERS, asked.size()); number++) {
      Survey survey = surveys.lock(run.edition().id()).orElseThrow();
      surveys.keep(survey.take(answers(survey, number)), asked.get(number).id());
    }
  }

  private Survey survey(Run run, int asked) {
    Instant end = run.edition().sessions().getLast().end();
    return new Survey(
        run.edition().id(),
        run.programme(),
        run.organiser(),
        forms.of(run.programme()).questions(),
        end.plus(AskingService.LINK_VALIDITY),
        asked,
        0);
  }

  private static Answers answers(Survey survey, int number) {
    Map<UUID, Integer> scores = new HashMap<>();
    Map<UUID, String> words = new HashMap<>();
    for (int each = 0; each < survey.questions().size(); each++) {
      Question question = survey.questions().get(each);
      if (question.kind() == Kind.SCALE) {
        scores.put(question.id(), SCORES.get((number * 5 + each) % SCORES.size()));
      }
    }
    if (number < WORDS.size()) {
      words.put(survey.questions().getLast().id(), WORDS.get(number));
    }
    return new Answers(scores, words);
  }
}
