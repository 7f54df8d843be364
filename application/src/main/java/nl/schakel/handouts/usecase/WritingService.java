package nl.schakel.handouts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.handouts.HandoutEvent.Change;
import nl.schakel.handouts.HandoutEvent.HandoutChanged;
import nl.schakel.handouts.model.Handout;
import nl.schakel.handouts.model.TextVersion;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.port.Handouts;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WritingService implements WriteHandout {

  private final Handouts handouts;
  private final Events events;
  private final Clock clock;

  WritingService(Handouts handouts, Events events, Clock clock) {
    this.handouts = handouts;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome write(Command command) {
    Handout handout = lock(command.piece());
    if (handout.revision() != command.seen()) {
      throw new StaleChangeException("hand-out");
    }
    if (handout.isDutch()) {
      return write(handout, command, Optional.empty());
    }
    Optional<Translation> translation = command.source().flatMap(made -> known(handout, made));
    return translation.isEmpty() ? new Outcome.NoSuchDutch() : write(handout, command, translation);
  }

  /** Nothing can be made from a version that parents never had. */
  private Optional<Translation> known(Handout handout, Source made) {
    return handouts
        .dutchNow(handout.topic())
        .filter(now -> made.dutch() <= now)
        .map(
            _ ->
                made.byMachine()
                    ? Translation.byMachine(made.dutch())
                    : Translation.bySomebody(made.dutch(), clock.instant()));
  }

  private Outcome write(Handout handout, Command command, Optional<Translation> translation) {
    Handout after = handout.write(command.body(), translation);
    return keep(after, after.draft(), Change.DRAFTED, command.actor());
  }

  @Override
  public Outcome publish(Actor actor, Piece piece) {
    Handout handout = lock(piece);
    return handout
        .draft()
        .map(
            draft ->
                keep(
                    handout.publish(draft, clock.instant()),
                    handout.draft(),
                    Change.PUBLISHED,
                    actor))
        .orElseGet(Outcome.NothingThere::new);
  }

  @Override
  public Outcome review(Actor actor, Piece piece) {
    Handout handout = lock(piece);
    Optional<? extends TextVersion> about =
        handout.published().isPresent() ? handout.published() : handout.draft();
    return about.flatMap(TextVersion::translation).isEmpty()
        ? new Outcome.NothingThere()
        : keep(handout.reviewed(clock.instant()), about, Change.REVIEWED, actor);
  }

  @Override
  public Outcome retire(Actor actor, Piece piece) {
    Handout handout = lock(piece);
    return handout
        .published()
        .map(
            given ->
                keep(
                    handout.retire(given, clock.instant()),
                    handout.published(),
                    Change.RETIRED,
                    actor))
        .orElseGet(Outcome.NothingThere::new);
  }

  private Handout lock(Piece piece) {
    return handouts.lock(piece.topic(), piece.language());
  }

  private Outcome keep(
      Handout after, Optional<? extends TextVersion> about, Change change, Actor actor) {
    handouts.save(after);
    int number = about.map(TextVersion::number).orElse(after.last());
    Instant now = clock.instant();
    events.publish(
        new HandoutChanged(after.id(), number, change, Optional.of(actor.account().value()), now));
    return new Outcome.Done();
  }
}
