package nl.schakel.courses.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody is in a draft, nobody did what is not there, and nobody finished without the test. */
@Component
class StudyInvariant implements InvariantCheck {

  private static final String AMISS =
      """
      select s.enrolment,
        case
          when v.state = 'DRAFT' then 'STUDIES_A_DRAFT'
          when s.finished_at is not null then 'FINISHED_WITHOUT_TEST'
          else 'DID_WHAT_IS_NOT_THERE'
        end as code
      from courses.study s
        join courses.version v on v.course = s.course and v.number = s.version
      where v.state = 'DRAFT'
        or (s.finished_at is not null and v.content ->> 'test' is not null and not exists (
          select from courses.attempt a where a.enrolment = s.enrolment and a.passed))
        or (s.finished_at is null and exists (
          select unnest(s.done)
          except
          select (chapter ->> 'id')::uuid
          from jsonb_array_elements(v.content -> 'chapters') chapter))
      limit\
      """;

  private final JdbcClient jdbc;

  StudyInvariant(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "STUDIES_AS_THEIR_VERSION_SAYS";
  }

  @Override
  public List<Violation> violations() {
    return jdbc.sql(AMISS + " " + MAXIMUM)
        .query(
            (row, _) ->
                new Violation(row.getString("code"), row.getObject("enrolment", UUID.class)))
        .list();
  }
}
