package nl.schakel.recognition.persistence;

import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.query.RuleBook;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCompletionRules implements CompletionRules, RuleBook {

  private static final String SAVE =
      """
      insert into recognition.rule (programme, percentage, test_demanded)
      values (:programme, :percentage, :testDemanded)
      on conflict (programme) do update set
        percentage = excluded.percentage, test_demanded = excluded.test_demanded,
        version = rule.version + 1
      where cast(:seen as bigint) is null or rule.version = :seen
      """;

  private final JdbcClient jdbc;

  JdbcCompletionRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<CompletionRule> find(ProgrammeId programme) {
    return jdbc.sql("select * from recognition.rule where programme = :programme")
        .param("programme", programme.value())
        .query(
            (row, _) -> {
              int percentage = row.getInt("percentage");
              return row.wasNull()
                  ? (CompletionRule) new FinishCourse(row.getBoolean("test_demanded"))
                  : new Attend(percentage);
            })
        .optional();
  }

  @Override
  public long version(ProgrammeId programme) {
    return jdbc.sql("select version from recognition.rule where programme = :programme")
        .param("programme", programme.value())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  @Override
  public void save(ProgrammeId programme, CompletionRule rule, Optional<Long> seen) {
    if (columns(rule)
            .param("programme", programme.value())
            .param("seen", seen.orElse(null))
            .update()
        == 0) {
      throw new StaleChangeException("completion rule");
    }
  }

  private JdbcClient.StatementSpec columns(CompletionRule rule) {
    JdbcClient.StatementSpec statement = jdbc.sql(SAVE);
    return switch (rule) {
      case Attend(int percentage) ->
          statement.param("percentage", percentage).param("testDemanded", null);
      case FinishCourse(boolean demanded) ->
          statement.param("percentage", null).param("testDemanded", demanded);
    };
  }
}
