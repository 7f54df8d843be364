package nl.schakel.advice.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partners took is what stands with them, whatever was killed or raced. */
@Component
class QuotaInvariant implements InvariantCheck {

  private static final String MISCOUNTED =
      """
      select coalesce(q.partner, n.partner) as partner
      from advice.quota q full join (
        select partner, topic, quarter, count(*) as questions from advice.question
        where state <> 'WITHDRAWN' group by partner, topic, quarter) n
        using (partner, topic, quarter)
      where coalesce(q.taken, 0) <> coalesce(n.questions, 0)
      limit
      """;

  private final JdbcClient jdbc;

  QuotaInvariant(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "QUOTAS_AS_QUESTIONS_SAY";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(MISCOUNTED.strip() + " " + MAXIMUM)
        .query((row, _) -> new Violation("QUOTA_MISCOUNTED", row.getObject("partner", UUID.class)))
        .list();
  }
}
