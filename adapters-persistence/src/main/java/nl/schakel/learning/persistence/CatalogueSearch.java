package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.persistence.Leaflet.Printing;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Finds one page of the catalogue, and how many programmes there are in all. */
record CatalogueSearch(JdbcClient jdbc, Leaflets leaflets, RunReader runs) {

  Page<Card> find(Wish wish, PageRequest page, Instant now) {
    WishConditions conditions = new WishConditions(wish);
    List<Found> found =
        found(
            jdbc.sql(CatalogueSql.find(conditions)).params(conditions.parameters()),
            page.size(),
            page.offset(),
            now);
    long total = found.isEmpty() && page.number() > 1 ? count(conditions) : Found.totalOf(found);
    return new Page<>(cards(found, now), page.number(), page.size(), total);
  }

  List<Card> latest(int atMost, Instant now) {
    return cards(found(jdbc.sql(CatalogueSql.LATEST), atMost, 0, now), now);
  }

  /** One that was found, and how many there are in all: told in the same statement. */
  private record Found(Printing printing, Optional<Run> next, long total) {
    static long totalOf(List<Found> found) {
      return found.isEmpty() ? 0 : found.getFirst().total();
    }
  }

  private List<Found> found(StatementSpec statement, int size, long offset, Instant now) {
    return statement
        .param("now", Moments.utc(now))
        .param("size", size)
        .param("offset", offset)
        .query(this::found)
        .list();
  }

  private Found found(ResultSet row, int number) throws SQLException {
    return new Found(Leaflets.printing(row), runs.mapIfThere(row, number), row.getLong("total"));
  }

  /** One that was taken away in the meantime is left out. */
  private List<Card> cards(List<Found> found, Instant now) {
    Map<Printing, Leaflet> known =
        leaflets.find(jdbc, found.stream().map(Found::printing).toList());
    return found.stream()
        .flatMap(
            one ->
                Optional.ofNullable(known.get(one.printing())).stream()
                    .map(leaflet -> leaflet.card(one.next(), now)))
        .toList();
  }

  private long count(WishConditions conditions) {
    return jdbc.sql("select count(*) from learning.programme p where " + conditions.all())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }
}
