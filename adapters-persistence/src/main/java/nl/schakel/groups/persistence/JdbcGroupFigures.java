package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.groups.GroupFigures;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement, for however many agreements. */
@Repository
class JdbcGroupFigures implements GroupFigures {

  private static final String COUNTS =
      """
      select a.id, a.municipality, a.provider, a.contact, g.language,
        count(*) filter (where g.state in ('PLANNED', 'RECRUITING', 'CONFIRMED')) as planned,
        count(*) filter (where g.state = 'RUNNING') as running,
        count(*) filter (where g.state = 'COMPLETED') as completed, sum(g.parents) as parents
      from groups.municipal_agreement a
      left join groups.parent_group g on g.agreement = a.id and g.state <> 'CANCELLED'
        and coalesce(
          (select min(m.starts_at) at time zone :zone from groups.meeting m where m.group_id = g.id),
          g.decide_on)::date between :from and :until
      where (a.provider = any(:sides) or a.contact = any(:sides)) and a.version > 0
      group by a.id, g.language order by a.municipality, a.id, g.language
      """;

  private final JdbcClient jdbc;

  JdbcGroupFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Agreed> of(Collection<OrganisationId> sides, int year) {
    Map<MunicipalAgreementId, Agreed> all = new LinkedHashMap<>();
    jdbc.sql(COUNTS)
        .param("sides", GroupColumns.ids(sides))
        .param("zone", WorkingDays.ZONE.getId())
        .param("from", LocalDate.of(year, 1, 1))
        .param("until", LocalDate.of(year, 12, 31))
        .query((row, _) -> agreed(row))
        .list()
        .forEach(each -> all.merge(each.id(), each, JdbcGroupFigures::both));
    return List.copyOf(all.values());
  }

  private static Agreed agreed(ResultSet row) throws SQLException {
    return new Agreed(
        new MunicipalAgreementId(GroupColumns.id(row, "id")),
        new MunicipalityCode(row.getString("municipality")),
        new OrganisationId(GroupColumns.id(row, "provider")),
        new OrganisationId(GroupColumns.id(row, "contact")),
        inLanguage(row).stream().toList());
  }

  private static Optional<InLanguage> inLanguage(ResultSet row) throws SQLException {
    String language = row.getString("language");
    return language == null
        ? Optional.empty()
        : Optional.of(
            new InLanguage(
                new Language(language),
                row.getInt("planned"),
                row.getInt("running"),
                row.getInt("completed"),
                row.getInt("parents")));
  }

  private static Agreed both(Agreed one, Agreed other) {
    List<InLanguage> groups = new ArrayList<>(one.groups());
    groups.addAll(other.groups());
    return new Agreed(one.id(), one.municipality(), one.provider(), one.contact(), groups);
  }
}
