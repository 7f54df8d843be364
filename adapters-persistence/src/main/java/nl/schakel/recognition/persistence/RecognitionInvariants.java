package nl.schakel.recognition.persistence;

import java.util.List;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Points come from completing something, and stay what they were when they were printed. */
@Component
class RecognitionInvariants implements InvariantCheck {

  private static final String WRONG =
      """
      select 'POINTS_WITHOUT_COMPLETION' as code, a.id as subject from recognition.award a
        where not exists (select from recognition.completion c where c.id = a.completion)
      union all
      select 'POINTS_NOT_AS_PRINTED', f.id from recognition.certificate f
        where f.snapshot is not null and (
          select coalesce(sum((p ->> 'points')::numeric), 0)
            from jsonb_array_elements(f.snapshot -> 'points') p)
        <> (select coalesce(sum(a.points), 0) from recognition.award a
            where a.completion = f.completion)
      union all
      select 'CERTIFICATE_WITHOUT_COMPLETION', f.id from recognition.certificate f
        join recognition.completion c on c.id = f.completion
        where f.revoked_at is null and c.withdrawn_at is not null
      union all
      select 'POINTS_SENT_BY_NOBODY', a.id from recognition.award a
        where a.way = 'SENDING' and not exists (
          select from recognition.transmission t where t.delivery = a.delivery)
      limit
      """;

  private final JdbcClient jdbc;

  RecognitionInvariants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "POINTS_AS_COMPLETED";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(WRONG.strip() + " " + MAXIMUM)
        .query((row, _) -> new Violation(row.getString("code"), Columns.id(row, "subject")))
        .list();
  }
}
