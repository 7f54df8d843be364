package nl.schakel.library.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.library.query.LibraryShelf.Choices;
import nl.schakel.library.query.LibraryShelf.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many items each choice of each filter would leave, in one statement. */
record ChoiceCounts(JdbcClient jdbc) {

  Choices of(Wish wish) {
    WishConditions conditions = new WishConditions(wish);
    String all =
        Stream.of(
                counts("kinds", "i.kind", "", conditions),
                counts("topics", "each", ", unnest(i.topics) each", conditions),
                counts("languages", "each", ", unnest(i.languages) each", conditions),
                counts("communities", "i.community::text", "", conditions))
            .collect(Collectors.joining(" union all "));
    Map<String, Map<String, Long>> counted = new HashMap<>();
    jdbc.sql("select * from (" + all + ") c where value is not null")
        .params(conditions.parameters())
        .query(
            row -> {
              counted
                  .computeIfAbsent(row.getString("filter"), _ -> new HashMap<>())
                  .put(row.getString("value"), row.getLong("n"));
            });
    return new Choices(
        counted.getOrDefault("kinds", Map.of()),
        counted.getOrDefault("topics", Map.of()),
        counted.getOrDefault("languages", Map.of()),
        counted.getOrDefault("communities", Map.of()));
  }

  private static String counts(
      String filter, String value, String from, WishConditions conditions) {
    return "select '%s' as filter, %s as value, count(*) as n from library.item i %s where %s group by 2"
        .formatted(filter, value, from, conditions.without(filter));
  }
}
