package nl.schakel.agreements.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.Grants;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGrants implements Grants {

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;
  private final Remembered<List<GrantCard>> all;

  JdbcGrants(JdbcClient jdbc, LocalizedTextAsJson texts, Clock clock) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.all = new Remembered<>(List.of(), this::load, clock);
  }

  @Override
  public Optional<GrantCard> find(GrantId id) {
    return find(id, all.get()).or(() -> find(id, all.fresh()));
  }

  @Override
  public List<GrantCard> all() {
    return all.get();
  }

  @Override
  public List<GrantCard> usableBy(Collection<OrganisationId> organisations, LocalDate day) {
    return jdbc.sql(
            """
            select id, slug, name, purpose, funders from agreements."grant"
            where keeper = any(:ids) or funders && :ids
              or (coalesce(begins, :day) <= :day and (ends is null or ends > :day))
            order by lower(public.unaccent(name ->> 'nl')), id
            """)
        .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("day", day)
        .query(this::card)
        .list();
  }

  private static Optional<GrantCard> find(GrantId id, List<GrantCard> grants) {
    return grants.stream().filter(grant -> grant.id().equals(id)).findFirst();
  }

  private List<GrantCard> load() {
    return jdbc.sql(
            """
            select id, slug, name, purpose, funders from agreements."grant"
            order by lower(public.unaccent(name ->> 'nl')), id
            """)
        .query(this::card)
        .list();
  }

  private GrantCard card(ResultSet row, int number) throws SQLException {
    return new GrantCard(
        new GrantId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        texts.read(row.getString("name")),
        texts.read(row.getString("purpose")),
        Stream.of((UUID[]) row.getArray("funders").getArray()).map(OrganisationId::new).toList());
  }
}
