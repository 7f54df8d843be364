package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.port.Chains;
import nl.schakel.chains.query.ChainDesk;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChainDesk implements ChainDesk {

  private static final String LINES =
      """
      select c.*, v.agreed_number, v.draft_number, v.versions, h.checked_at, h.errors, h.warnings,
        (select count(*) from chains.place p where p.chain = c.id and p.number = v.draft_number
          and p.state = 'ASKED') as waiting
      from chains.chain c
      left join chains.health h on h.chain = c.id
      cross join lateral (
        select count(*) as versions, max(number) filter (where state = 'AGREED') as agreed_number,
          max(number) filter (where state = 'DRAFT') as draft_number
        from chains.version where chain = c.id) v where c.keeper = any(:keepers)
      order by c.area, c.topic, c.slug
      """;

  private final JdbcClient jdbc;
  private final Chains chains;
  private final ChainColumns columns;
  private final VersionReader reader;
  private final PlaceLines lines;

  JdbcChainDesk(
      JdbcClient jdbc,
      Chains chains,
      ChainColumns columns,
      VersionReader reader,
      PlaceLines lines) {
    this.jdbc = jdbc;
    this.chains = chains;
    this.columns = columns;
    this.reader = reader;
    this.lines = lines;
  }

  @Override
  public List<Line> of(Collection<OrganisationId> keepers) {
    return jdbc.sql(LINES).param("keepers", ids(keepers)).query((row, _) -> line(row)).list();
  }

  private Line line(ResultSet row) throws SQLException {
    return new Line(
        ChainSheet.of(columns.chain(row)),
        Optional.ofNullable(row.getObject("agreed_number", Integer.class)),
        Optional.ofNullable(row.getObject("draft_number", Integer.class)),
        row.getInt("versions"),
        row.getInt("waiting"),
        health(row));
  }

  private static Optional<Health> health(ResultSet row) throws SQLException {
    int errors = row.getInt("errors");
    int warnings = row.getInt("warnings");
    return Moments.readIfAny(row, "checked_at").map(at -> new Health(at, errors, warnings));
  }

  @Override
  public Optional<ChainSheet> find(ChainId chain) {
    return chains.find(chain).map(ChainSheet::of);
  }

  @Override
  public List<VersionSheet> versions(ChainId chain) {
    return reader.all(chain).stream().map(VersionSheet::of).toList();
  }

  @Override
  public Optional<VersionSheet> version(ChainVersion.Id id) {
    return reader
        .one(id.chain(), "and number = :number", Map.of("number", id.number()))
        .map(VersionSheet::of);
  }

  @Override
  public List<PlaceLine> places(Collection<OrganisationId> partners) {
    return lines.of(ids(partners));
  }

  @Override
  public Optional<PlaceLine> place(Place.Id request) {
    return lines.one(request);
  }

  private static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
