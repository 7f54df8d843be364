package nl.schakel.chains.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import nl.schakel.chains.port.PlaceArchive;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ForgettingService implements ForgetWords {

  private final PlaceArchive archive;
  private final Clock clock;

  ForgettingService(PlaceArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public Forgotten forget(Terms terms) {
    Instant words = before(terms.words());
    return new Forgotten(
        archive.forgetReasons(words),
        archive.forgetNotes(words),
        archive.forgetSignals(words),
        archive.forgetPersons(before(terms.answerers())));
  }

  private Instant before(Period term) {
    return clock.instant().atOffset(ZoneOffset.UTC).minus(term).toInstant();
  }
}
