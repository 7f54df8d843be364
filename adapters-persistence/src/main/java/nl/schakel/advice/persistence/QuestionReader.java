package nl.schakel.advice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.AnswerTime;
import nl.schakel.advice.model.Publication;
import nl.schakel.advice.model.Publication.TakenDown;
import nl.schakel.advice.model.Quarter;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.advice.model.Question.Notice;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;

/** Reads questions that are not forgotten. */
final class QuestionReader implements RowMapper<Question> {

  @Override
  public Question mapRow(ResultSet row, int number) throws SQLException {
    Details details = details(row);
    return switch (Standing.valueOf(row.getString("state"))) {
      case ASKED -> new Question.Asked(details, Notice.valueOf(row.getString("notice")));
      case ANSWERED ->
          new Question.Answered(
              details,
              row.getString("answer"),
              Optional.ofNullable(row.getObject("answered_by", UUID.class)).map(PersonId::new),
              Moments.read(row, "ended_at"),
              publication(row));
      case UNANSWERED -> new Question.Unanswered(details, Moments.read(row, "ended_at"));
      case WITHDRAWN -> new Question.Withdrawn(details, Moments.read(row, "ended_at"));
    };
  }

  private static Details details(ResultSet row) throws SQLException {
    return new Details(
        new QuestionId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("asker", UUID.class)),
        TopicCode.of(row.getString("topic")),
        row.getString("text"),
        Moments.read(row, "asked_at"),
        new OrganisationId(row.getObject("partner", UUID.class)),
        organisations(row),
        new Quarter(row.getObject("quarter", LocalDate.class)),
        new AnswerTime(
            Moments.read(row, "remind_at"),
            Moments.read(row, "due_at"),
            Moments.read(row, "end_at")));
  }

  private static List<OrganisationId> organisations(ResultSet row) throws SQLException {
    return Stream.of((UUID[]) row.getArray("passed_on_by").getArray())
        .map(OrganisationId::new)
        .toList();
  }

  private static Publication publication(ResultSet row) throws SQLException {
    Optional<Instant> down = Moments.readIfAny(row, "taken_down");
    String why = Optional.ofNullable(row.getString("taken_down_why")).orElse("");
    return new Publication(
        Moments.readIfAny(row, "asker_agreed"),
        Moments.readIfAny(row, "expert_agreed"),
        down.map(at -> new TakenDown(why, at)));
  }
}
