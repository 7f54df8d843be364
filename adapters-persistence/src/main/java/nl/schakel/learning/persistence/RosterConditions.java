package nl.schakel.learning.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.query.EditionRoster.Filter;
import nl.schakel.learning.query.EditionRoster.Sort;

/** Which enrolments of an edition, from where on, in which order. */
final class RosterConditions {

  private final StringBuilder where = new StringBuilder("where n.edition_id = :edition");
  private final Map<String, Object> parameters = new HashMap<>();
  private final Sort sort;

  private RosterConditions(EditionId edition, Sort sort) {
    parameters.put("edition", edition.value());
    this.sort = sort;
  }

  static RosterConditions of(EditionId edition, Filter filter) {
    RosterConditions conditions = new RosterConditions(edition, filter.sort());
    filter
        .text()
        .ifPresent(
            text ->
                conditions.and(
                    "n.search_text like '%' || shared.plain(:text) || '%'",
                    "text", literally(text)));
    if (!filter.standings().isEmpty()) {
      conditions.and(
          "n.state = any(:standings)",
          "standings",
          filter.standings().stream().map(Enum::name).toArray(String[]::new));
    }
    return conditions;
  }

  /** Goes on behind a line that was shown, which costs the same on every page. */
  RosterConditions after(Optional<EnrolmentId> shown) {
    shown.ifPresent(
        last ->
            and(
                switch (sort) {
                  case ARRIVAL ->
                      "n.arrival > (select arrival from learning.enrolment where id = :after)";
                  case NAME ->
                      "(n.name_key, n.id) >"
                          + " (select name_key, id from learning.enrolment where id = :after)";
                },
                "after",
                last.value()));
    return this;
  }

  String sql() {
    return where
        + switch (sort) {
          case ARRIVAL -> " order by n.arrival";
          case NAME -> " order by n.name_key, n.id";
        };
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void and(String condition, String name, Object value) {
    where.append(" and ").append(condition);
    parameters.put(name, value);
  }

  /** The characters that would mean something in a pattern stand for themselves. */
  private static String literally(String text) {
    return text.replaceAll("([\\\\%_])", "\\\\$1");
  }
}
