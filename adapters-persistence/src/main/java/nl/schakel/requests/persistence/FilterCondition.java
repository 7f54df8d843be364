package nl.schakel.requests.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.requests.query.RequestBook.Filter;
import nl.schakel.shared.PlainText;

/** What is looked for, as SQL. A draft is its organisation's own, until it is complete. */
record FilterCondition(String sql, Map<String, Object> parameters) {

  /** More words than these make no question clearer. */
  private static final int MOST_WORDS = 8;

  static FilterCondition of(Filter filter, boolean withStates) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder sql =
        new StringBuilder(" r.organiser = any(:organisers) and r.completed_at is not null");
    parameters.put(
        "organisers", filter.organisers().stream().map(OrganisationId::value).toArray(UUID[]::new));
    if (!filter.themes().isEmpty()) {
      sql.append(" and r.theme = any(:themes)");
      parameters.put("themes", filter.themes().stream().map(Enum::name).toArray(String[]::new));
    }
    if (withStates && !filter.standings().isEmpty()) {
      sql.append(" and r.state = any(:states)");
      parameters.put("states", filter.standings().stream().map(Enum::name).toArray(String[]::new));
    }
    words(filter)
        .forEach(
            word -> {
              String name = "word" + parameters.size();
              sql.append(" and r.search_vector @@ shared.meaning(:" + name + ")");
              parameters.put(name, word);
            });
    return new FilterCondition(sql.toString(), parameters);
  }

  private static List<String> words(Filter filter) {
    return filter.words().stream()
        .flatMap(typed -> PlainText.words(typed).stream())
        .limit(MOST_WORDS)
        .toList();
  }
}
