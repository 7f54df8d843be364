package nl.schakel.requests.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.model.Line;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Draft;
import nl.schakel.requests.model.TrainingRequest.Submitted;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.model.Wish.WhenFull;
import nl.schakel.requests.port.Lines;
import nl.schakel.requests.port.Requests;
import nl.schakel.shared.usecase.UseCasePart;

/** Gives a complete request its place: the moment counts at which it gets its turn. */
@UseCasePart
class Queueing {

  private final FreePlaces places;
  private final Lines lines;
  private final Requests requests;
  private final Journal journal;

  Queueing(FreePlaces places, Lines lines, Requests requests, Journal journal) {
    this.places = places;
    this.lines = lines;
    this.requests = requests;
    this.journal = journal;
  }

  /** One that is complete at once. */
  TrainingRequest begin(Draft draft, Optional<UUID> by) {
    Optional<Line> line = turn(draft);
    TrainingRequest placed = place(draft, line);
    journal.add(placed, change(placed), by);
    return placed;
  }

  /** One that was a draft; if it no longer is, it keeps the place that it has. */
  TrainingRequest complete(TrainingRequest found, Wish wish, Optional<UUID> by) {
    Optional<Line> line = turn(found);
    TrainingRequest locked = requests.lock(found.getId()).orElseThrow();
    if (!(locked instanceof Draft draft)) {
      return locked;
    }
    TrainingRequest placed = place(draft.revise(wish, journal.now()), line);
    journal.save(placed, change(placed), by);
    return placed;
  }

  private Optional<Line> turn(TrainingRequest request) {
    Optional<GrantId> grant =
        request.details().isAdvice() ? Optional.empty() : request.details().grant();
    return places.lock(grant).map(places::serve);
  }

  private TrainingRequest place(Draft draft, Optional<Line> line) {
    Instant now = journal.now();
    Submitted submitted = draft.complete(line.map(Line::nextArrival).orElse(0L), now);
    line.map(Line::arrived).ifPresent(lines::save);
    if (draft.details().isAdvice()) {
      return submitted;
    }
    return line.map(own -> place(submitted, own, now)).orElseGet(() -> submitted.offer(now));
  }

  private static TrainingRequest place(Submitted submitted, Line line, Instant now) {
    if (line.hasOneForNewcomers()) {
      return submitted.free(line.next().orElseThrow(), now);
    }
    return submitted.details().wish().whenFull() == WhenFull.PAY
        ? submitted.offer(now)
        : submitted.queue(now);
  }

  private static Change change(TrainingRequest placed) {
    return switch (placed.standing()) {
      case FREE_PLACE -> Change.FREE_PLACE_GIVEN;
      case WAITING_FOR_QUOTA -> Change.QUEUED;
      case PAID_OFFER -> Change.OFFER_ANNOUNCED;
      case SUBMITTED -> Change.ADVICE_ASKED;
      case DRAFT, IN_CONSULTATION, SCHEDULED, DELIVERED, WITHDRAWN, DECLINED ->
          throw new IllegalStateException("no place: " + placed.standing());
    };
  }
}
