package nl.schakel.evaluation.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.evaluation.EvaluationEvent.EvaluationOpened;
import nl.schakel.evaluation.EvaluationEvent.ParticipantAsked;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.port.Surveys;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AskingService implements AskParticipants {

  static final Duration LINK_VALIDITY = Duration.ofDays(30);

  /** Lists close by themselves long before; who is asked later than this does not remember. */
  private static final Duration LATELY = Duration.ofDays(60);

  private final Runs runs;
  private final Attendees attendees;
  private final Surveys surveys;
  private final AskedForms forms;
  private final Events events;
  private final Clock clock;

  AskingService(
      Runs runs,
      Attendees attendees,
      Surveys surveys,
      AskedForms forms,
      Events events,
      Clock clock) {
    this.runs = runs;
    this.attendees = attendees;
    this.surveys = surveys;
    this.forms = forms;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<EditionId> due() {
    Instant now = clock.instant();
    List<EditionId> over =
        runs.between(now.minus(LATELY), now).stream()
            .filter(run -> Attendees.isOver(run, now))
            .map(run -> run.edition().id())
            .toList();
    Set<EditionId> known = surveys.known(over);
    return over.stream().filter(edition -> !known.contains(edition)).toList();
  }

  @Override
  public Outcome ask(EditionId edition) {
    Instant now = clock.instant();
    return runs.find(edition)
        .filter(run -> Attendees.isOver(run, now) && attendees.isCertain(run))
        .<Outcome>map(run -> ask(run, now))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome ask(Run run, Instant now) {
    List<Invitation> invitations = attendees.invite(run.edition().id());
    return surveys
        .open(survey(run, invitations.size(), now), invitations)
        .map(survey -> tell(survey, invitations, now))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Survey survey(Run run, int asked, Instant now) {
    return new Survey(
        run.edition().id(),
        run.programme(),
        run.organiser(),
        forms.of(run.programme()).questions(),
        now.plus(LINK_VALIDITY),
        asked,
        0);
  }

  private Outcome tell(Survey survey, List<Invitation> invitations, Instant now) {
    events.publish(new EvaluationOpened(survey.edition(), now));
    invitations.forEach(
        each ->
            events.publish(
                new ParticipantAsked(
                    each.id(), each.person(), survey.edition(), survey.until(), now)));
    return new Outcome.Asked(invitations.size());
  }
}
