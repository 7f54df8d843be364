package nl.schakel.evaluation.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answered is counted once, whoever used a link twice at once. */
@Component
class AnswersInvariant implements InvariantCheck {

  /** Who was asked may be forgotten meanwhile, so that there may be fewer invitations. */
  private static final String MISCOUNTED =
      """
      select edition from evaluation.survey s
      where answered > asked
        or answered < (select count(*) from evaluation.invitation i
          where i.edition = s.edition and used)
        or asked < (select count(*) from evaluation.invitation i where i.edition = s.edition)
        or answered < (select coalesce(max(scores), 0) from (
          select sum(answers) as scores from evaluation.tally t
          where t.edition = s.edition group by question) n)
      limit
      """;

  private final JdbcClient jdbc;

  AnswersInvariant(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "ANSWERS_AS_INVITATIONS_SAY";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(MISCOUNTED.strip() + " " + MAXIMUM)
        .query(
            (row, _) -> new Violation("ANSWERS_MISCOUNTED", row.getObject("edition", UUID.class)))
        .list();
  }
}
