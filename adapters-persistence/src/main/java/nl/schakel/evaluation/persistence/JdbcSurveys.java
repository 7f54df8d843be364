package nl.schakel.evaluation.persistence;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.model.Survey.Taken;
import nl.schakel.evaluation.port.Surveys;
import nl.schakel.learning.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSurveys implements Surveys {

  private static final String OPEN =
      """
      insert into evaluation.survey (
        edition, programme, organiser, questions, until, asked, answered)
      values (:edition, :programme, :organiser, :questions, :until, :asked, :answered)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final QuestionColumn questions;
  private final SurveyReader reader;
  private final InvitationRows invitations;
  private final AnswerRows answers;

  JdbcSurveys(
      JdbcClient jdbc,
      QuestionColumn questions,
      SurveyReader reader,
      InvitationRows invitations,
      AnswerRows answers) {
    this.jdbc = jdbc;
    this.questions = questions;
    this.reader = reader;
    this.invitations = invitations;
    this.answers = answers;
  }

  @Override
  public Set<EditionId> known(Collection<EditionId> editions) {
    return jdbc.sql("select edition from evaluation.survey where edition = any(:editions)")
        .param("editions", editions.stream().map(EditionId::value).toArray(UUID[]::new))
        .query((row, _) -> new EditionId(row.getObject("edition", UUID.class)))
        .set();
  }

  @Override
  public Optional<Survey> open(Survey survey, List<Invitation> asked) {
    int opened =
        jdbc.sql(OPEN)
            .param("edition", survey.edition().value())
            .param("programme", survey.programme().value())
            .param("organiser", survey.organiser().value())
            .param("questions", questions.write(survey.questions()))
            .param("until", survey.until().atOffset(ZoneOffset.UTC))
            .param("asked", survey.asked())
            .param("answered", survey.answered())
            .update();
    if (opened == 0) {
      return Optional.empty();
    }
    invitations.add(survey.edition(), asked);
    return Optional.of(survey);
  }

  @Override
  public Optional<Survey> of(EditionId edition) {
    return survey("select * from evaluation.survey where edition = :edition", edition);
  }

  @Override
  public Optional<Survey> lock(EditionId edition) {
    return survey("select * from evaluation.survey where edition = :edition for update", edition);
  }

  private Optional<Survey> survey(String statement, EditionId edition) {
    return jdbc.sql(statement).param("edition", edition.value()).query(reader).optional();
  }

  @Override
  public Optional<Invitation> invitation(InvitationId id) {
    return invitations.find(id);
  }

  @Override
  public void keep(Taken taken, InvitationId used) {
    EditionId edition = taken.survey().edition();
    jdbc.sql("update evaluation.survey set answered = :answered where edition = :edition")
        .param("answered", taken.survey().answered())
        .param("edition", edition.value())
        .update();
    invitations.use(edition, used);
    answers.keep(edition, taken);
  }
}
