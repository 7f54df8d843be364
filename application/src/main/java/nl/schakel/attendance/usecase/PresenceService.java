package nl.schakel.attendance.usecase;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.attendance.Presences;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.query.AttendanceBook;
import nl.schakel.attendance.query.AttendanceBook.Kept;
import nl.schakel.attendance.query.AttendanceBook.Line;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.usecase.ApplicationService;

/** Lays what the lists say beside who takes part. */
@ApplicationService
class PresenceService implements Presences {

  private final Runs runs;
  private final AttendanceBook book;
  private final Clock clock;

  PresenceService(Runs runs, AttendanceBook book, Clock clock) {
    this.runs = runs;
    this.book = book;
    this.clock = clock;
  }

  /** Of whom, and where. */
  private record Seat(EnrolmentId enrolment, SessionId session) {}

  @Override
  public List<Presence> of(EditionId edition) {
    List<SessionId> held = runs.find(edition).map(this::held).orElseGet(List::of);
    Map<Seat, Observation> all = new LinkedHashMap<>();
    runs.participants(edition)
        .forEach(
            who ->
                held.forEach(
                    session -> all.put(new Seat(who.enrolment(), session), Observation.NONE)));
    book.ofEdition(edition).stream()
        .filter(line -> held.contains(line.session()))
        .forEach(line -> all.put(seat(line), line.noted().observation()));
    return all.entrySet().stream().map(PresenceService::presence).toList();
  }

  private List<SessionId> held(Run run) {
    Instant now = clock.instant();
    return run.edition().sessions().stream()
        .filter(session -> !session.cancelled() && !session.start().isAfter(now))
        .map(SessionCard::id)
        .toList();
  }

  private static Seat seat(Line line) {
    return new Seat(line.enrolment(), line.session());
  }

  private static Presence presence(Map.Entry<Seat, Observation> said) {
    return new Presence(
        said.getKey().enrolment(),
        said.getKey().session(),
        said.getValue().mark(),
        said.getValue().minutes());
  }

  @Override
  public Optional<Instant> closed(SessionId session) {
    return Optional.ofNullable(book.lists(List.of(session)).get(session)).flatMap(Kept::closedAt);
  }

  @Override
  public Map<SessionId, Instant> closings(EditionId edition) {
    Set<SessionId> sessions =
        runs.find(edition).stream()
            .flatMap(run -> run.edition().sessions().stream())
            .map(SessionCard::id)
            .collect(toUnmodifiableSet());
    return book.lists(sessions).entrySet().stream()
        .filter(list -> list.getValue().closedAt().isPresent())
        .collect(
            toUnmodifiableMap(Map.Entry::getKey, list -> list.getValue().closedAt().orElseThrow()));
  }
}
