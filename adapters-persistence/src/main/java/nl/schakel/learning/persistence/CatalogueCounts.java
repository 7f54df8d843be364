package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.learning.query.Catalogue.Wish;
import nl.schakel.shared.persistence.FilterCounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what each value of each filter would leave of the catalogue. */
record CatalogueCounts(JdbcClient jdbc) {

  Map<Filter, SortedMap<String, Long>> of(Wish wish) {
    WishConditions conditions = new WishConditions(wish);
    return counting(conditions).read(jdbc.sql(counts(conditions)).params(conditions.parameters()));
  }

  Map<Filter, SortedMap<String, Long>> of(Wish wish, Instant from, Instant until) {
    WishConditions conditions = new WishConditions(wish);
    return counting(conditions)
        .read(
            jdbc.sql(agendaCounts(conditions))
                .params(conditions.parameters())
                .param("from", Moments.utc(from))
                .param("until", Moments.utc(until)));
  }

  private static String counts(WishConditions wish) {
    return counts(wish, wish.words());
  }

  private static String agendaCounts(WishConditions wish) {
    return counts(
        wish,
        wish.words()
            + " and exists (select from learning.edition e where e.programme_id = p.id and "
            + CatalogueSql.ON_THE_AGENDA
            + ")");
  }

  private static String counts(WishConditions wish, String condition) {
    return counting(wish)
        .sql(
            "p.topics, p.format, p.target_groups, p.languages, p.country",
            "learning.programme p where " + condition);
  }

  private static FilterCounts<Filter> counting(WishConditions wish) {
    return new FilterCounts<>(Filter.class, wish::filter, CatalogueCounts::values);
  }

  private static String values(Filter filter) {
    return switch (filter) {
      case TOPIC -> "unnest(topics)";
      case FORMAT -> "unnest(array[format])";
      case TARGET_GROUP -> "unnest(target_groups)";
      case LANGUAGE -> "unnest(languages)";
      case COUNTRY -> "unnest(array[country])";
    };
  }
}
