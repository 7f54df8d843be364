package nl.schakel.groups.persistence;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.AskId;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.port.Asks;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAsks implements Asks {

  static final String COLUMNS =
      """
      a.id as ask_id, a.group_id, a.meeting_id, a.part, a.person, a.organisation, a.substitution,
      a.asked_at, a.state as ask_state, a.answered_at, a.reason as ask_reason
      """;

  static final String OF =
      "select "
          + COLUMNS
          + " from groups.ask a where a.group_id = :group order by a.asked_at, a.id";

  private static final String ADD =
      """
      insert into groups.ask (
        id, group_id, meeting_id, part, person, organisation, substitution, asked_at, state)
      values (
        :id, :group, :meeting, :part, :person, :organisation, :substitution, :askedAt, 'ASKED')
      """;

  private static final String SAVE =
      """
      update groups.ask set state = :state, answered_at = :answeredAt, reason = :reason
      where id = :id
      """;

  private final JdbcClient jdbc;

  JdbcAsks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Ask.Open ask) {
    Question question = ask.question();
    jdbc.sql(ADD)
        .param("id", question.id().value())
        .param("group", question.group().value())
        .param("meeting", question.meeting().map(MeetingId::value).orElse(null))
        .param("part", question.part().name())
        .param("person", question.person().value())
        .param("organisation", question.organisation().map(OrganisationId::value).orElse(null))
        .param("substitution", question.substitution().orElse(null))
        .param("askedAt", Moments.utc(question.at()))
        .update();
  }

  @Override
  public void save(Ask ask) {
    jdbc.sql(SAVE).params(AskReader.columns(ask)).update();
  }

  @Override
  public Optional<Question> question(AskId id) {
    return jdbc.sql("select " + COLUMNS + " from groups.ask a where a.id = :id")
        .param("id", id.value())
        .query((row, _) -> AskReader.question(row))
        .optional();
  }

  @Override
  public List<Ask> of(ParentGroupId group) {
    return jdbc.sql(OF).param("group", group.value()).query((row, _) -> AskReader.ask(row)).list();
  }
}
