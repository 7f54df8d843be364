package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.RecognitionEvent.PointsRejected;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Transmission;
import nl.schakel.recognition.port.Awards;
import nl.schakel.recognition.port.RegisterService.Answer;
import nl.schakel.recognition.port.RegisterService.Verdict;
import nl.schakel.recognition.port.Transmissions;
import nl.schakel.recognition.usecase.TransmitPoints.Outcome;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TransmissionDeskService implements TransmissionDesk {

  private final Transmissions transmissions;
  private final Awards awards;
  private final Events events;

  TransmissionDeskService(Transmissions transmissions, Awards awards, Events events) {
    this.transmissions = transmissions;
    this.awards = awards;
    this.events = events;
  }

  @Override
  public List<DeliveryId> due(Instant now, int atMost) {
    return transmissions.due(now, atMost);
  }

  @Override
  public Optional<Claimed> claim(DeliveryId delivery, Instant now) {
    return transmissions
        .lock(delivery)
        .filter(found -> found.isDue(now))
        .map(
            found -> {
              transmissions.save(found.claim(now));
              return new Claimed(found, transmissions.unjudged(delivery));
            });
  }

  @Override
  public Outcome settle(Claimed claimed, Answer answer, Instant now) {
    Transmission before = claimed.transmission();
    return switch (answer) {
      case Answer.Judged(var verdicts) -> judged(before, verdicts, now);
      case Answer.Later(var trouble, var wait) -> waits(before.fail(trouble.name(), wait, now));
      case Answer.Refused(var trouble) -> waits(before.stop(trouble.name()));
    };
  }

  private Outcome waits(Transmission after) {
    transmissions.save(after);
    return new Outcome.Waits();
  }

  private Outcome judged(Transmission before, Map<AwardId, Verdict> verdicts, Instant now) {
    List<Award> after = new ArrayList<>();
    for (Award.Sending sending :
        transmissions.lockUnjudged(before.delivery(), List.copyOf(verdicts.keySet()))) {
      after.add(judged(sending, Objects.requireNonNull(verdicts.get(sending.getId()))));
    }
    awards.save(after);
    int rejected = (int) after.stream().filter(Award.Rejected.class::isInstance).count();
    after.stream()
        .filter(Award.Rejected.class::isInstance)
        .forEach(it -> events.publish(new PointsRejected(it.getId(), Optional.empty(), now)));
    if (transmissions.unjudged(before.delivery()).isEmpty()) {
      transmissions.save(before.finish());
      return new Outcome.Finished(after.size() - rejected, rejected);
    }
    return waits(
        after.isEmpty() ? before.fail("UNREADABLE", Optional.empty(), now) : before.goOn(now));
  }

  private static Award judged(Award.Sending sending, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Accepted _ -> sending.accept();
      case Verdict.Rejected(var reason) -> sending.reject(reason);
      case Verdict.Unknown(var reason) -> sending.reject(reason.orElse(Award.UNKNOWN));
    };
  }
}
