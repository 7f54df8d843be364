package nl.schakel.measures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Tally;

/** How each count is counted by PostgreSQL; its definition in words is a text of the pages. */
final class Counted {

  private static final String OVER =
      "state in ('CLOSED', 'DECLINED', 'RETURNED', 'WITHDRAWN', 'EXPIRED', 'DROPPED')";
  private static final String MISSED =
      "state in ('DECLINED', 'RETURNED', 'EXPIRED', 'DROPPED') or breach = 'PARTNER_GONE'";
  private static final String LOST = "state in ('RETURNED', 'EXPIRED', 'DROPPED')";

  /** Of the columns that the matrix is read from. */
  static final List<Count> OF_THE_MATRIX =
      List.of(Count.OFFERED, Count.ANSWERED, Count.ACCEPTED, Count.UNANSWERED);

  static final List<Count> ALL = List.of(Count.values());

  private Counted() {}

  static String columns(Collection<Count> counts) {
    return counts.stream()
        .map(count -> "count(*) filter (where " + condition(count) + ") as " + name(count))
        .collect(Collectors.joining(", "));
  }

  static Tally read(ResultSet row, Collection<Count> counts) throws SQLException {
    Map<Count, Long> read = new EnumMap<>(Count.class);
    for (Count count : counts) {
      read.put(count, row.getLong(name(count)));
    }
    return new Tally(read);
  }

  private static String name(Count count) {
    return "n_" + count.name().toLowerCase(Locale.ROOT);
  }

  private static String condition(Count count) {
    return switch (count) {
      case OFFERED -> "true";
      case ANSWERED -> "stage >= 2";
      case ACCEPTED -> "stage = 3";
      case STARTED -> "contact is not null";
      case ENDED -> all("contact is not null", "state in ('ENDED', 'CLOSED')");
      case UNANSWERED -> "stage = 1";
      case QUESTION_OPEN -> "breach = 'QUESTION_OPEN'";
      case ANSWER_DUE -> "stage >= 1";
      case SIGHT_DUE -> "acknowledged is not null or stage >= 1";
      case SEEN_IN_TIME -> "acknowledged = 'IN_TIME'";
      case OVER -> OVER;
      case CLOSED_LOOP -> all(OVER, "loop = 'CLOSED'");
      case INFORMED_LOOP -> all(OVER, "loop in ('INFORMED', 'CLOSED')");
      case MISSED -> MISSED;
      case REDIRECTED -> all(MISSED, "next = 'SUCCESSOR'");
      case ABANDONED -> all(MISSED, "next = 'NONE'");
      case WARM -> handedOver("WARM");
      case COLD -> handedOver("COLD");
      case LOST_WARM -> all(handedOver("WARM"), LOST);
      case LOST_COLD -> all(handedOver("COLD"), LOST);
      case LANGUAGE_ASKED -> all("language is not null", "stage >= 2");
      case LANGUAGE_SERVED ->
          all(
              "language is not null",
              "stage >= 2",
              "reason is distinct from 'LANGUAGE_NOT_AVAILABLE'");
    };
  }

  private static String handedOver(String how) {
    return all("stage = 3", "handover = '" + how + "'");
  }

  private static String all(String... conditions) {
    return Stream.of(conditions).map(each -> "(" + each + ")").collect(Collectors.joining(" and "));
  }
}
