package nl.schakel.recognition.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.DeliveryId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * How far telling a register by its web service is.
 *
 * @param attempts how often it was tried in vain since somebody last looked at it
 * @param due when it is tried again; empty when there is nothing to try
 * @param claimedUntil while somebody is at it; when nothing is heard of them, another one tries
 * @param trouble why it did not work, in a code; empty while it does
 */
public record Transmission(
    DeliveryId delivery,
    OrganisationId register,
    OrganisationId organiser,
    int attempts,
    Optional<Instant> due,
    Optional<Instant> claimedUntil,
    Optional<String> trouble)
    implements AggregateRoot<Transmission, DeliveryId> {

  /** Some two days: a weekend that somebody spends on repairing. */
  public static final int MOST = 12;

  /** Long enough for an answer, short enough when an instance dies in between. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(8);

  public static Transmission begin(Delivery delivery) {
    return new Transmission(
        delivery.id(),
        delivery.register(),
        delivery.organiser(),
        0,
        Optional.of(delivery.at()),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public DeliveryId getId() {
    return delivery;
  }

  public boolean isDue(Instant now) {
    return due.filter(at -> !at.isAfter(now)).isPresent() && !isClaimed(now);
  }

  public boolean isClaimed(Instant now) {
    return claimedUntil.filter(now::isBefore).isPresent();
  }

  public Transmission claim(Instant now) {
    return new Transmission(
        delivery, register, organiser, attempts, due, Optional.of(now.plus(LEASE)), trouble);
  }

  /** Every row has its answer. */
  public Transmission finish() {
    return with(attempts, Optional.empty(), Optional.empty());
  }

  /** Some have; for the others it is asked once more, soon. */
  public Transmission goOn(Instant now) {
    return again(now, FIRST, Optional.empty());
  }

  /** Each time twice as late, unless the register says when. */
  public Transmission fail(String code, Optional<Duration> wait, Instant now) {
    Duration own = FIRST.multipliedBy(1L << Math.min(attempts, 10));
    Duration pause = wait.filter(asked -> asked.compareTo(own) > 0).orElse(own);
    return again(now, pause.compareTo(LONGEST) > 0 ? LONGEST : pause, Optional.of(code));
  }

  private Transmission again(Instant now, Duration pause, Optional<String> code) {
    return attempts + 1 >= MOST
        ? with(attempts + 1, Optional.empty(), Optional.of(code.orElse("GIVEN_UP")))
        : with(attempts + 1, Optional.of(now.plus(pause)), code);
  }

  /** Waiting would not help. */
  public Transmission stop(String code) {
    return with(attempts + 1, Optional.empty(), Optional.of(code));
  }

  /** A coordinator wants it tried now. */
  public Transmission retry(Instant now) {
    return with(0, Optional.of(now), trouble);
  }

  private Transmission with(int tried, Optional<Instant> next, Optional<String> code) {
    return new Transmission(delivery, register, organiser, tried, next, Optional.empty(), code);
  }
}
