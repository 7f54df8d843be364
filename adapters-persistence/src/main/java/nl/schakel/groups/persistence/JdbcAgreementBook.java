package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.query.AgreementBook;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two statements, however many agreements there are. */
@Repository
class JdbcAgreementBook implements AgreementBook {

  private static final String OF =
      """
       where a.provider = any(:organisations) or a.contact = any(:organisations)
      order by array_position(array['PROPOSED', 'AMENDING', 'AGREED', 'ENDED'], a.state),
        coalesce(held.starts_on, offered.starts_on) desc, a.id
      limit 500
      """;

  private final JdbcClient jdbc;
  private final ProgressCounts counts;

  JdbcAgreementBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.counts = new ProgressCounts(jdbc);
  }

  @Override
  public List<Sheet> of(Collection<OrganisationId> organisations) {
    return counts.in(
        jdbc.sql(AgreementColumns.SELECT + OF)
            .param("organisations", GroupColumns.ids(organisations))
            .query((row, _) -> sheet(row))
            .list());
  }

  @Override
  public Optional<Sheet> find(MunicipalAgreementId id) {
    return counts
        .in(
            jdbc.sql(AgreementColumns.SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> sheet(row))
                .list())
        .stream()
        .findFirst();
  }

  private static Sheet sheet(ResultSet row) throws SQLException {
    return new Sheet(
        AgreementReader.between(row),
        AgreementReader.state(row),
        AgreementReader.held(row),
        AgreementReader.offer(row),
        List.of());
  }
}
