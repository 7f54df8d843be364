package nl.schakel.evaluation.usecase;

import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.evaluation.model.Answers;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.port.Surveys;
import nl.schakel.learning.Runs;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AnsweringService implements AnswerSurvey {

  private final LinkTokens links;
  private final Surveys surveys;
  private final Runs runs;

  AnsweringService(LinkTokens links, Surveys surveys, Runs runs) {
    this.links = links;
    this.surveys = surveys;
    this.runs = runs;
  }

  @Override
  public Optional<Asked> read(String link) {
    return unused(link)
        .flatMap(invitation -> surveys.of(invitation.edition()))
        .flatMap(
            survey ->
                runs.find(survey.edition())
                    .map(run -> new Asked(run.edition().title(), survey.questions())));
  }

  /** Who uses a link twice at once waits for the lock, and then finds it used. */
  @Override
  public Outcome answer(String link, Answers answers) {
    return unused(link)
        .flatMap(invitation -> surveys.lock(invitation.edition()))
        .flatMap(survey -> unused(link).map(invitation -> keep(survey, invitation, answers)))
        .orElseGet(Outcome.Over::new);
  }

  private Outcome keep(Survey survey, Invitation invitation, Answers answers) {
    surveys.keep(survey.take(answers), invitation.id());
    links.revoke(Purpose.EVALUATION, invitation.id().value());
    return new Outcome.Kept();
  }

  private Optional<Invitation> unused(String link) {
    return links
        .resolve(Purpose.EVALUATION, link)
        .flatMap(id -> surveys.invitation(new InvitationId(id)))
        .filter(invitation -> !invitation.used());
  }
}
