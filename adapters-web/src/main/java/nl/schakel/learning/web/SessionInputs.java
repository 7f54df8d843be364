package nl.schakel.learning.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.usecase.PlanEdition.SessionProposal;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads the sessions of an edition, and says what is wrong with one beside another. */
final class SessionInputs {

  private final Optional<EditionPlan> before;
  private final Instant now;
  private final List<Supplier<SessionProposal>> proposals = new ArrayList<>();
  private final List<Period> earlier = new ArrayList<>();

  private SessionInputs(Optional<EditionPlan> before, Instant now) {
    this.before = before;
    this.now = now;
  }

  private record Period(Instant start, Instant end) {

    boolean overlaps(Period other) {
      return start.isBefore(other.end) && other.start.isBefore(end);
    }
  }

  static Supplier<List<SessionProposal>> read(
      Input input, Optional<EditionPlan> before, Instant now) {
    SessionInputs sessions = new SessionInputs(before, now);
    input.objects("sessions", 0, SessionRows.MOST).forEach(sessions::read);
    return () -> sessions.proposals.stream().map(Supplier::get).toList();
  }

  private void read(Input session) {
    var id = session.optional("id", As.id(SessionId::new));
    var start = session.required("start", As.instant());
    var end = session.required("end", As.instant());
    var link = session.optional("joiningLink", EditionForm::link);
    Optional<Session> known = id.ifRight().flatMap(given -> given).flatMap(this::known);
    if (id.ifRight().filter(Optional::isPresent).isPresent() && known.isEmpty()) {
      session.refuse("id", "UNKNOWN_CHOICE");
    }
    start.ifRight().ifPresent(from -> end.ifRight().ifPresent(to -> check(session, from, to)));
    start
        .ifRight()
        .filter(from -> from.isBefore(now))
        .filter(from -> !SessionRows.isAsItWas(known.map(Session::id), from, before))
        .ifPresent(_ -> session.refuse("start", "IN_THE_PAST"));
    proposals.add(() -> new SessionProposal(id.get(), start.get(), end.get(), link(link, known)));
  }

  private Optional<Session> known(SessionId id) {
    return before.stream()
        .flatMap(plan -> plan.held().stream())
        .filter(session -> session.id().equals(id))
        .findFirst();
  }

  private void check(Input session, Instant start, Instant end) {
    Period period = new Period(start, end);
    if (!end.isAfter(start)) {
      session.refuse("end", "END_BEFORE_START");
    } else if (Duration.between(start, end).compareTo(Session.LONGEST) > 0) {
      session.refuse("end", "LONGER_THAN_A_DAY");
    }
    if (earlier.stream().anyMatch(period::overlaps)) {
      session.refuse("start", "OVERLAPS");
    }
    earlier.add(period);
  }

  /** Nobody is shown a link, so who changes something else cannot repeat it. */
  private static Optional<URI> link(Value<Optional<URI>> given, Optional<Session> known) {
    return given.get().or(() -> known.flatMap(Session::joiningLink));
  }
}
