package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds one page of the catalogue, and how many programmes there are in all. */
record CatalogueSearch(JdbcClient jdbc, OfferReader offers, RunReader runs) {

  Page<Card> find(Wish wish, PageRequest page, Instant now) {
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
    return new Found(offers.card(row, runs.mapIfThere(row, number), now), row.getLong("total"));
  }

  private long count(WishConditions conditions) {
    return jdbc.sql("select count(*) from learning.programme p where " + conditions.all())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }
}
