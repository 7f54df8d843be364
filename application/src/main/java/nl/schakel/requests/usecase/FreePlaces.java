package nl.schakel.requests.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.Grants.Allowance;
import nl.schakel.agreements.Grants.Allowances;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.model.FreePlace;
import nl.schakel.requests.model.Line;
import nl.schakel.requests.model.TrainingRequest.WaitingForQuota;
import nl.schakel.requests.port.Lines;
import nl.schakel.requests.port.Requests;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Gives out the free trainings of grants. Always in this order: the grant, so that nobody changes
 * its quota meanwhile; the line, so that of two that come at once one is the first; and only then a
 * request.
 */
@UseCasePart
class FreePlaces {

  private final Allowances allowances;
  private final Lines lines;
  private final Requests requests;
  private final Journal journal;

  FreePlaces(Allowances allowances, Lines lines, Requests requests, Journal journal) {
    this.allowances = allowances;
    this.lines = lines;
    this.requests = requests;
    this.journal = journal;
  }

  /** The line, if the grant pays for free trainings today. */
  Optional<Line> lock(Optional<GrantId> grant) {
    LocalDate today = journal.now().atZone(WorkingDays.ZONE).toLocalDate();
    return grant.flatMap(
        id ->
            allowances
                .hold(id, Kind.FREE_TRAININGS, today)
                .map(allowance -> lock(id, allowance, today.getYear())));
  }

  private Line lock(GrantId grant, Allowance allowance, int year) {
    int period = allowance.everyYear() ? year : FreePlace.WHOLE;
    return lines.lock(grant, period, year, allowance.number());
  }

  /** What is free goes to who waits, in the order in which they came. */
  Line serve(Line line) {
    Line served = line;
    if (line.waiting() > 0 && line.free() > 0) {
      for (WaitingForQuota next : requests.nextInLine(line.grant(), line.free())) {
        served = moveUp(served, next);
      }
    }
    return served;
  }

  private Line moveUp(Line line, WaitingForQuota next) {
    FreePlace place = line.next().orElseThrow();
    journal.save(next.moveUp(place, journal.now()), Change.MOVED_UP, Optional.empty());
    return line.give(place, line.waiting() - 1);
  }

  /** After somebody gave one up: read anew, because the count has changed. */
  void serveAgain(Optional<GrantId> grant) {
    lock(grant).ifPresent(this::serve);
  }
}
