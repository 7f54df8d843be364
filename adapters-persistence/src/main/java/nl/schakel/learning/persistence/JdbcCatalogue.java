package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCatalogue implements Catalogue {

  private final JdbcClient jdbc;
  private final OfferReader offers;
  private final RunReader runs;

  JdbcCatalogue(JdbcClient jdbc, OfferReader offers, RunReader runs) {
    this.jdbc = jdbc;
    this.offers = offers;
    this.runs = runs;
  }

  @Override
  public Page<Card> find(Wish wish, PageRequest page, Instant now) {
    WishConditions conditions = new WishConditions(wish);
    List<Found> found =
        jdbc.sql(CatalogueSql.find(conditions))
            .params(conditions.parameters())
            .param("now", Moments.utc(now))
            .param("size", page.size())
            .param("offset", page.offset())
            .query((row, number) -> found(row, number, now))
            .list();
    long total = found.isEmpty() && page.number() > 1 ? count(conditions) : Found.totalOf(found);
    return new Page<>(found.stream().map(Found::card).toList(), page.number(), page.size(), total);
  }

  /** One card, and how many there are in all: told in the same statement. */
  private record Found(Card card, long total) {
    static long totalOf(List<Found> found) {
      return found.isEmpty() ? 0 : found.getFirst().total();
    }
  }

  private Found found(ResultSet row, int number, Instant now) throws SQLException {
    return new Found(card(row, number, now), row.getLong("total"));
  }

  private Card card(ResultSet row, int number, Instant now) throws SQLException {
    return offers.card(row, runs.mapIfThere(row, number), now);
  }

  private long count(WishConditions conditions) {
    return jdbc.sql("select count(*) from learning.programme p where " + conditions.all())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  @Override
  public Map<Filter, SortedMap<String, Long>> counts(Wish wish) {
    WishConditions conditions = new WishConditions(wish);
    return counts(jdbc.sql(CatalogueSql.counts(conditions)).params(conditions.parameters()));
  }

  @Override
  public Map<Filter, SortedMap<String, Long>> counts(Wish wish, Instant from, Instant until) {
    WishConditions conditions = new WishConditions(wish);
    return counts(
        jdbc.sql(CatalogueSql.agendaCounts(conditions))
            .params(conditions.parameters())
            .param("from", Moments.utc(from))
            .param("until", Moments.utc(until)));
  }

  private static Map<Filter, SortedMap<String, Long>> counts(StatementSpec statement) {
    Map<Filter, SortedMap<String, Long>> counts = new EnumMap<>(Filter.class);
    statement.query(
        row -> {
          counts
              .computeIfAbsent(Filter.valueOf(row.getString("filter")), _ -> new TreeMap<>())
              .put(row.getString("value"), row.getLong("programmes"));
        });
    return counts;
  }

  @Override
  public List<Dated> agenda(Wish wish, Instant from, Instant until) {
    WishConditions conditions = new WishConditions(wish);
    return jdbc.sql(CatalogueSql.agenda(conditions))
        .params(conditions.parameters())
        .param("from", Moments.utc(from))
        .param("until", Moments.utc(until))
        .query(this::dated)
        .list();
  }

  private Dated dated(ResultSet row, int number) throws SQLException {
    return new Dated(
        new Slug(row.getString("slug")),
        Format.valueOf(row.getString("format")),
        offers.text(row, "title"),
        offers.text(row, "for_whom"),
        row.getObject("public_cost") == null,
        runs.mapRow(row, number));
  }

  @Override
  public List<Card> latest(int atMost, Instant now) {
    return jdbc.sql(CatalogueSql.LATEST)
        .param("now", Moments.utc(now))
        .param("size", atMost)
        .query((row, number) -> card(row, number, now))
        .list();
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
