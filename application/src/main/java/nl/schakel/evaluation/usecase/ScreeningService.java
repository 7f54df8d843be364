package nl.schakel.evaluation.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.evaluation.EvaluationEvent.RemarkScreened;
import nl.schakel.evaluation.EvaluationEvent.Verdict;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.port.Remarks;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ScreeningService implements ScreenRemarks {

  private final Readers readers;
  private final Remarks remarks;
  private final Events events;
  private final Clock clock;

  ScreeningService(Readers readers, Remarks remarks, Events events, Clock clock) {
    this.readers = readers;
    this.remarks = remarks;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void screen(Actor actor, EditionId edition, UUID id, Verdict verdict) {
    readers.kept(actor, edition);
    Remark before =
        remarks
            .lock(id)
            .filter(remark -> remark.edition().equals(edition))
            .orElseThrow(() -> new NotFoundException("remark"));
    Remark after = before.screen(verdict);
    if (!after.equals(before)) {
      remarks.save(after);
      events.publish(
          new RemarkScreened(
              id, edition, verdict, Optional.of(actor.account().value()), clock.instant()));
    }
  }
}
