package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCatalogue implements Catalogue {

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;
  private final Leaflets leaflets;
  private final RunReader runs;

  JdbcCatalogue(JdbcClient jdbc, LocalizedTextAsJson texts, Leaflets leaflets, RunReader runs) {
    this.jdbc = jdbc;
    this.texts = texts;
    this.leaflets = leaflets;
    this.runs = runs;
  }

  @Override
  public Page<Card> find(Wish wish, PageRequest page, Instant now) {
    return new CatalogueSearch(jdbc, leaflets, runs).find(wish, page, now);
  }

  @Override
  public Counts counts(Wish wish) {
    return new CatalogueCounts(jdbc, leaflets).of(wish);
  }

  @Override
  public List<Dated> agenda(Instant from, Instant until) {
    return jdbc.sql(CatalogueSql.AGENDA)
        .param("from", Moments.utc(from))
        .param("until", Moments.utc(until))
        .query(this::dated)
        .list();
  }

  private Dated dated(ResultSet row, int number) throws SQLException {
    return new Dated(
        Format.valueOf(row.getString("format")),
        texts.read(row.getString("title")),
        Words.set(row, "topics", TopicCode::of),
        runs.mapRow(row, number));
  }

  @Override
  public List<Card> latest(int atMost, Instant now) {
    return new CatalogueSearch(jdbc, leaflets, runs).latest(atMost, now);
  }

  @Override
  public List<Listed> listed() {
    return jdbc.sql(CatalogueSql.LISTED)
        .query(
            (row, _) ->
                new Listed(
                    new Slug(row.getString("slug")),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public Set<OrganisationId> organisations() {
    return jdbc.sql(CatalogueSql.ORGANISATIONS).query(UUID.class).list().stream()
        .map(OrganisationId::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
