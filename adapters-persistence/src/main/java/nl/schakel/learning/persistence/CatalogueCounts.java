package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.learning.query.Catalogue.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Counts what each value of each filter would leave of the catalogue. */
record CatalogueCounts(JdbcClient jdbc) {

  Map<Filter, SortedMap<String, Long>> of(Wish wish) {
    WishConditions conditions = new WishConditions(wish);
    return of(jdbc.sql(counts(conditions)).params(conditions.parameters()));
  }

  Map<Filter, SortedMap<String, Long>> of(Wish wish, Instant from, Instant until) {
    WishConditions conditions = new WishConditions(wish);
    return of(
        jdbc.sql(agendaCounts(conditions))
            .params(conditions.parameters())
            .param("from", Moments.utc(from))
            .param("until", Moments.utc(until)));
  }

  private static Map<Filter, SortedMap<String, Long>> of(StatementSpec statement) {
    Map<Filter, SortedMap<String, Long>> counts = new EnumMap<>(Filter.class);
    statement.query(
        row -> {
          counts
              .computeIfAbsent(Filter.valueOf(row.getString("filter")), _ -> new TreeMap<>())
              .put(row.getString("value"), row.getLong("programmes"));
        });
    return counts;
  }

  /** What fits the words is read once; then each filter counts what all the others let through. */
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
    String fits =
        Arrays.stream(Filter.values())
            .map(filter -> "(%s) as fits_%s".formatted(wish.filter(filter), filter))
            .collect(Collectors.joining(", "));
    return "with fit as materialized (select p.topics, p.format, p.target_groups, p.languages, "
        + "p.country, %s from learning.programme p where %s)\n".formatted(fits, condition)
        + Arrays.stream(Filter.values())
            .map(CatalogueCounts::countsOf)
            .collect(Collectors.joining("\nunion all "));
  }

  private static String countsOf(Filter filter) {
    String others =
        Arrays.stream(Filter.values())
            .filter(other -> other != filter)
            .map(other -> "fits_" + other)
            .collect(Collectors.joining(" and "));
    return "select '%s' as filter, value, count(*) as programmes from fit, %s as value where %s group by value"
        .formatted(filter, values(filter), others);
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
