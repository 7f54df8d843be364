package nl.schakel.requests.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Line;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Retractable;
import nl.schakel.requests.model.TrainingRequest.Scheduled;
import nl.schakel.requests.port.Requests;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WatchingService implements WatchRequests {

  private final Requests requests;
  private final FreePlaces places;
  private final Runs runs;
  private final Journal journal;

  WatchingService(Requests requests, FreePlaces places, Runs runs, Journal journal) {
    this.requests = requests;
    this.places = places;
    this.runs = runs;
    this.journal = journal;
  }

  @Override
  public Outcome look(RequestId id) {
    Instant now = journal.now();
    Optional<GrantId> grant = requests.find(id).flatMap(found -> found.details().grant());
    places.lock(grant);
    return requests.lock(id).map(found -> look(found, now)).orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome look(TrainingRequest found, Instant now) {
    return switch (found) {
      case Scheduled planned -> names(planned, planned.booking().noticeAt(now));
      case Retractable open when isLapsed(open, now) -> {
        journal.save(open.withdraw(now), Change.LAPSED, Optional.empty());
        places.serveAgain(open.details().grant());
        yield new Outcome.Noticed();
      }
      case TrainingRequest _ -> new Outcome.NothingToDo();
    };
  }

  private static boolean isLapsed(Retractable open, Instant now) {
    return open.lookAt().isPresent() && open.details().isUnconfirmed(now);
  }

  private Outcome names(Scheduled planned, Notice reached) {
    Booking booking = planned.booking();
    if (reached.compareTo(booking.notice()) <= 0) {
      return new Outcome.NothingToDo();
    }
    requests.save(planned.noticed(reached));
    if (runs.participants(booking.edition()).size() < booking.places()) {
      Change change = reached == Notice.OVERDUE ? Change.NAMES_OVERDUE : Change.NAMES_ASKED;
      journal.tell(planned, change, Optional.empty());
    }
    return new Outcome.Noticed();
  }

  @Override
  public Outcome serve(GrantId grant) {
    Optional<Line> line = places.lock(Optional.of(grant));
    Optional<Line> served = line.map(places::serve);
    return served.equals(line) ? new Outcome.NothingToDo() : new Outcome.Noticed();
  }

  @Override
  public Outcome delivered(EditionId edition) {
    return planned(edition)
        .map(planned -> keep(planned.deliver(journal.now()), Change.DELIVERED, Optional.empty()))
        .orElseGet(Outcome.NothingToDo::new);
  }

  @Override
  public Outcome cancelled(EditionId edition, Optional<UUID> by) {
    return planned(edition)
        .map(planned -> keep(planned.reopen(journal.now()), Change.REOPENED, by))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Optional<Scheduled> planned(EditionId edition) {
    return requests.lockOf(edition).filter(Scheduled.class::isInstance).map(Scheduled.class::cast);
  }

  private Outcome keep(TrainingRequest after, Change change, Optional<UUID> by) {
    journal.save(after, change, by);
    return new Outcome.Noticed();
  }
}
