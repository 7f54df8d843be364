package nl.schakel.agreements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.partners.Involvements;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The alliances that a partner is in, the covenants it signed, and the grants it pays. */
@Repository
class JdbcAgreementParts implements Involvements {

  private static final int MOST = 50;

  private static final String PARTS =
      """
      select member ->> 'role' as part, a.name, '/alliances/' || a.slug as address
      from agreements.alliance a
      cross join lateral jsonb_array_elements(a.memberships) member
      where a.memberships @> jsonb_build_array(jsonb_build_object('organisation', :id::text))
        and a.ended_on is null
        and member ->> 'organisation' = :id
        and (member ->> 'from')::date <= :today
        and coalesce((member ->> 'until')::date > :today, true)
      union all
      select 'SIGNS', c.name, '/covenants/' || c.slug
      from agreements.covenant c
      where c.parties @> jsonb_build_array(jsonb_build_object('organisation', :id::text))
      union all
      select 'FUNDS', g.name, '/grants/' || g.slug
      from agreements."grant" g
      where g.funders @> array[:id::uuid]
      order by part, address limit :most
      """;

  private final JdbcClient jdbc;
  private final AgreementColumns columns;
  private final Clock clock;

  JdbcAgreementParts(JdbcClient jdbc, AgreementColumns columns, Clock clock) {
    this.jdbc = jdbc;
    this.columns = columns;
    this.clock = clock;
  }

  @Override
  public List<Involvement> of(OrganisationId partner) {
    return jdbc.sql(PARTS)
        .param("id", partner.value().toString())
        .param("today", LocalDate.now(clock))
        .param("most", MOST)
        .query(this::involvement)
        .list();
  }

  private Involvement involvement(ResultSet row, int number) throws SQLException {
    return new Involvement(
        "agreements.involvement." + row.getString("part"),
        columns.text(row, "name"),
        row.getString("address"));
  }
}
