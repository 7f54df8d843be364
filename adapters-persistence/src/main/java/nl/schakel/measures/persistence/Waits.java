package nl.schakel.measures.persistence;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.measures.model.Survival;
import nl.schakel.measures.model.Survival.Day;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long hops waited, by days: how many until it happened, how many until they were last seen.
 */
final class Waits {

  /** What is over moved last when it ended; what is open still waits. */
  private static final String LAST_SEEN =
      """
      (case when state in ('CLOSED', 'DECLINED', 'RETURNED', 'WITHDRAWN', 'EXPIRED', 'DROPPED')
        then moved else greatest(:thisWeek, moved) end - week)
      """;

  private static final String ANSWER =
      "select coalesce(answered, "
          + LAST_SEEN
          + ") as days, count(answered) as happened, count(*) - count(answered) as waiting"
          + ChainParts.OF
          + " group by days";

  private static final String CONTACT =
      "select coalesce(contact, greatest(0, "
          + LAST_SEEN
          + " - accepted)) as days, count(contact) as happened,"
          + " count(*) - count(contact) as waiting"
          + ChainParts.OF
          + " and accepted is not null group by days";

  private final JdbcClient jdbc;

  Waits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Survival answer(Map<String, Object> asked, LocalDate thisWeek) {
    return read(ANSWER, asked, thisWeek);
  }

  Survival contact(Map<String, Object> asked, LocalDate thisWeek) {
    return read(CONTACT, asked, thisWeek);
  }

  private Survival read(String sql, Map<String, Object> asked, LocalDate thisWeek) {
    return new Survival(
        jdbc
            .sql(sql)
            .params(asked)
            .param("thisWeek", thisWeek)
            .query(
                (row, _) ->
                    Map.entry(
                        row.getInt("days"),
                        new Day(row.getLong("happened"), row.getLong("waiting"))))
            .list()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
