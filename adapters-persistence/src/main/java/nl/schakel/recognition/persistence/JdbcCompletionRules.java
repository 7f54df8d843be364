package nl.schakel.recognition.persistence;

import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.query.RuleBook;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCompletionRules implements CompletionRules, RuleBook {

  /** Two at once: the second finds the number taken. */
  private static final String ADD =
      """
      insert into recognition.rule_version (
        programme, number, percentage, test_demanded, valid_from, losing, reason, set_at, by)
      values (:programme, :number, :percentage, :testDemanded, :from, :losing, :reason, :setAt, :by)
      on conflict do nothing
      """;

  private static final String RECOUNTED =
      """
      select count(*) as editions, count(finished_at) as finished from recognition.recount
      where programme = :programme and rule = (
        select max(number) from recognition.rule_version where programme = :programme)
      """;

  private final JdbcClient jdbc;

  JdbcCompletionRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public RuleHistory history(ProgrammeId programme) {
    return new RuleHistory(
        jdbc.sql("select * from recognition.rule_version where programme = :programme")
            .param("programme", programme.value())
            .query(RuleColumns::version)
            .list());
  }

  @Override
  public Recounted recounted(ProgrammeId programme) {
    return jdbc.sql(RECOUNTED)
        .param("programme", programme.value())
        .query((row, _) -> new Recounted(row.getInt("editions"), row.getInt("finished")))
        .single();
  }

  @Override
  public void add(ProgrammeId programme, RuleVersion version) {
    if (jdbc.sql(ADD).paramSource(RuleColumns.of(programme, version)).update() == 0) {
      throw new StaleChangeException("completion rule");
    }
  }
}
