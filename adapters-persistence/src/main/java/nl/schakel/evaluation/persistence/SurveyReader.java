package nl.schakel.evaluation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

@Component
class SurveyReader implements RowMapper<Survey> {

  private final QuestionColumn questions;

  SurveyReader(QuestionColumn questions) {
    this.questions = questions;
  }

  @Override
  public Survey mapRow(ResultSet row, int number) throws SQLException {
    return new Survey(
        new EditionId(row.getObject("edition", UUID.class)),
        new ProgrammeId(row.getObject("programme", UUID.class)),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        questions.read(row),
        row.getObject("until", OffsetDateTime.class).toInstant(),
        row.getInt("asked"),
        row.getInt("answered"));
  }
}
