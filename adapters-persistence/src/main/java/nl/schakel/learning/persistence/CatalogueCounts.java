package nl.schakel.learning.persistence;

import java.util.List;
import java.util.Map;
import nl.schakel.learning.persistence.Leaflet.Printing;
import nl.schakel.learning.query.Catalogue.Counts;
import nl.schakel.learning.query.Catalogue.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Counts what each value of each filter would leave of the catalogue. PostgreSQL tells only what
 * fits the words: by what one chooses stands in the leaflets, and counting there took longer than
 * finding.
 */
record CatalogueCounts(JdbcClient jdbc, Leaflets leaflets) {

  Counts of(Wish wish) {
    WishConditions conditions = new WishConditions(wish);
    return count(wish, jdbc.sql(CatalogueSql.worded(conditions)).params(conditions.parameters()));
  }

  private Counts count(Wish wish, StatementSpec worded) {
    List<Printing> printings = worded.query((row, _) -> Leaflets.printing(row)).list();
    Map<Printing, Leaflet> known = leaflets.find(jdbc, printings);
    return Counts.of(wish, known.values().stream().map(Leaflet::traits).toList());
  }
}
