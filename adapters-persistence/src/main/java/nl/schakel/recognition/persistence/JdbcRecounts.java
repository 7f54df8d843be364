package nl.schakel.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.port.CompletionRules.Recounts;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecounts implements Recounts {

  private static final String ADD =
      """
      insert into recognition.recount (edition, programme, rule, by, since)
      values (:edition, :programme, :rule, :by, :since)
      on conflict (edition) do update set programme = excluded.programme, rule = excluded.rule,
        by = excluded.by, since = excluded.since, after = null, finished_at = null
      """;

  private static final String DUE =
      """
      select edition from recognition.recount where finished_at is null
      order by since, edition limit :most
      """;

  private static final String LOCK =
      """
      select * from recognition.recount where edition = :edition and finished_at is null
      for update skip locked
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;

  JdbcRecounts(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** In one order, so that two coordinators do not wait for each other. */
  @Override
  public void add(Collection<Recount> recounts) {
    batches.batchUpdate(
        ADD,
        recounts.stream()
            .sorted(Comparator.comparing(recount -> recount.edition().value()))
            .map(JdbcRecounts::columns)
            .toArray(MapSqlParameterSource[]::new));
  }

  private static MapSqlParameterSource columns(Recount recount) {
    return new MapSqlParameterSource()
        .addValue("edition", recount.edition().value())
        .addValue("programme", recount.programme().value())
        .addValue("rule", recount.rule())
        .addValue("by", recount.by().orElse(null))
        .addValue("since", Moments.utc(recount.since()));
  }

  @Override
  public List<EditionId> due(int atMost) {
    return jdbc.sql(DUE)
        .param("most", atMost)
        .query((row, _) -> new EditionId(Columns.id(row, "edition")))
        .list();
  }

  @Override
  public Optional<Recount> lock(EditionId edition) {
    return jdbc.sql(LOCK).param("edition", edition.value()).query(JdbcRecounts::recount).optional();
  }

  private static Recount recount(ResultSet row, int number) throws SQLException {
    return new Recount(
        new EditionId(Columns.id(row, "edition")),
        new ProgrammeId(Columns.id(row, "programme")),
        row.getInt("rule"),
        Optional.ofNullable(row.getObject("by", UUID.class)),
        Moments.read(row, "since"),
        Optional.ofNullable(row.getObject("after", UUID.class)).map(EnrolmentId::new),
        Optional.empty());
  }

  @Override
  public void save(Recount recount) {
    jdbc.sql(
            "update recognition.recount set after = :after, finished_at = :finished"
                + " where edition = :edition")
        .param("after", recount.after().map(EnrolmentId::value).orElse(null))
        .param("finished", recount.finished().map(Moments::utc).orElse(null))
        .param("edition", recount.edition().value())
        .update();
  }
}
