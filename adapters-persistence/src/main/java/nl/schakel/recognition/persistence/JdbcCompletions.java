package nl.schakel.recognition.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.port.Completions;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCompletions implements Completions {

  private static final String ADD =
      """
      insert into recognition.completion (
        id, enrolment, edition, programme, organiser, person, completed_at, tested, rule, since)
      values (
        :id, :enrolment, :edition, :programme, :organiser, :person, :completedAt, :tested, :rule,
        :since)
      """;

  private static final String EARN =
      """
      insert into recognition.award (id, completion, register, points, day, course)
      values (:id, :completion, :register, :points, :day, :course)
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  JdbcCompletions(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** There is no row yet to lock, so the edition itself is, by a number made of its id. */
  @Override
  public Map<EnrolmentId, Held> lock(EditionId edition) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('completion ' || :edition, 0))")
        .param("edition", edition.value().toString())
        .query((_, _) -> edition)
        .list();
    return of(edition);
  }

  @Override
  public Map<EnrolmentId, Held> of(EditionId edition) {
    return jdbc
        .sql(
            "select * from recognition.completion where edition = :edition"
                + " and withdrawn_at is null and person is not null")
        .param("edition", edition.value())
        .query((row, _) -> CompletionColumns.held(row))
        .list()
        .stream()
        .collect(Collectors.toMap(held -> held.details().enrolment(), Function.identity()));
  }

  @Override
  public void add(Collection<Held> completions, Collection<Award.Open> earned) {
    batches.batchUpdate(
        ADD, completions.stream().map(CompletionColumns::of).toArray(MapSqlParameterSource[]::new));
    batches.batchUpdate(
        EARN,
        earned.stream()
            .map(Award.Open::points)
            .map(CompletionColumns::of)
            .toArray(MapSqlParameterSource[]::new));
  }

  @Override
  public void withdraw(Completion.Withdrawn completion) {
    jdbc.sql("update recognition.completion set withdrawn_at = :at where id = :id")
        .param("at", Moments.utc(completion.since()))
        .param("id", completion.getId().value())
        .update();
  }
}
