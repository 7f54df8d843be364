package nl.schakel.portal.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.portal.query.FindEverything;
import nl.schakel.portal.query.FindEverything.Hit;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Findables.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Reads a page of what was found: how many there are stands in each row, also where the page has
 * none.
 */
record FoundRows(LocalizedTextAsJson texts) implements ResultSetExtractor<FoundRows.Found> {

  /**
   * A page of what was found.
   *
   * @param instead the words it was found by, where they are not those that were typed; else empty
   */
  record Found(List<Hit> hits, Map<Kind, Long> counts, long total, List<String> instead) {
    long of(Set<Kind> kinds) {
      return kinds.stream().mapToLong(kind -> counts.getOrDefault(kind, 0L)).sum();
    }

    boolean isCut() {
      return total > FindEverything.MOST;
    }
  }

  @Override
  public Found extractData(ResultSet row) throws SQLException {
    List<Hit> hits = new ArrayList<>();
    row.next();
    Map<Kind, Long> counts = counts(row);
    long total = row.getLong("total");
    List<String> instead = total > 0 ? words(row.getArray("instead")) : List.of();
    if (row.getString("key") != null) {
      do {
        hits.add(hit(row));
      } while (row.next());
    }
    return new Found(hits, counts, total, instead);
  }

  private static List<String> words(@Nullable Array words) throws SQLException {
    return words == null ? List.of() : List.of((String[]) words.getArray());
  }

  private static Map<Kind, Long> counts(ResultSet row) throws SQLException {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    String[] kinds = (String[]) row.getArray("kinds").getArray();
    Long[] numbers = (Long[]) row.getArray("numbers").getArray();
    for (int place = 0; place < kinds.length; place++) {
      counts.put(Kind.valueOf(kinds[place]), numbers[place]);
    }
    return counts;
  }

  private Hit hit(ResultSet row) throws SQLException {
    return new Hit(
        Kind.valueOf(row.getString("kind")),
        row.getString("key"),
        texts.read(row.getString("title")),
        texts.read(row.getString("about")));
  }
}
