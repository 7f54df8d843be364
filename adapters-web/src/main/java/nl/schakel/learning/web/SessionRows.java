package nl.schakel.learning.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.usecase.PlanEdition.SessionProposal;
import nl.schakel.shared.web.Input;

/**
 * The rows of sessions on the form of an edition. An empty row is no session, so that a form can
 * have rows to spare. A session ends on the day on which it begins, unless another one is given.
 */
record SessionRows(List<SessionRow> rows) {

  static final int MOST = 20;

  static SessionRows read(Input input, ZoneId zone) {
    List<SessionRow> rows = new ArrayList<>();
    for (int number = 0; number < MOST; number++) {
      SessionRow.read(number, input, zone).ifPresent(rows::add);
    }
    return new SessionRows(rows);
  }

  /** What only several fields, or several rows, show to be wrong. */
  void check(Input input, Optional<EditionPlan> before, Instant now) {
    List<SessionRow> complete = rows.stream().filter(SessionRow::isComplete).toList();
    for (SessionRow row : complete) {
      if (!row.until().isAfter(row.from())) {
        input.refuse(name("until", row.number()), "END_BEFORE_START");
      } else if (Duration.between(row.from(), row.until()).compareTo(Session.LONGEST) > 0) {
        input.refuse(name("untilDay", row.number()), "LONGER_THAN_A_DAY");
      }
      if (row.from().isBefore(now) && !isAsItWas(row.id(), row.from(), before)) {
        input.refuse(name("day", row.number()), "IN_THE_PAST");
      }
      if (complete.stream().anyMatch(o -> o.number() < row.number() && row.overlaps(o))) {
        input.refuse(name("from", row.number()), "OVERLAPS");
      }
    }
  }

  /** What was can stay as it was; nothing new is planned in the past, nor moved there. */
  static boolean isAsItWas(Optional<SessionId> id, Instant start, Optional<EditionPlan> before) {
    return before.stream()
        .flatMap(plan -> plan.held().stream())
        .anyMatch(s -> id.filter(s.id()::equals).isPresent() && s.start().equals(start));
  }

  List<SessionProposal> proposals() {
    return rows.stream()
        .map(row -> new SessionProposal(row.id(), row.from(), row.until(), row.link()))
        .toList();
  }

  static String name(String part, int number) {
    return part + number;
  }
}
