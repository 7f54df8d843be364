package nl.schakel.referrals.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.referrals.Hops.Promptness;
import org.jmolecules.ddd.types.ValueObject;

/**
 * When what took place: the dated facts that change no state, and what is measured. The first
 * answer is to accept, to decline, or a place on the waiting list.
 */
public record Course(
    Optional<Instant> offered,
    Optional<Acknowledged> acknowledged,
    Optional<Instant> answered,
    Optional<Instant> accepted,
    Optional<LocalDate> contact,
    List<WarmHandover> handovers,
    List<Told> feedback)
    implements ValueObject {

  private static final Optional<Instant> NEVER = Optional.empty();

  public static final Course NOT_BEGUN =
      new Course(NEVER, Optional.empty(), NEVER, NEVER, Optional.empty(), List.of(), List.of());

  public Course {
    handovers = List.copyOf(handovers);
    feedback = List.copyOf(feedback);
  }

  /** Somebody there has seen it. */
  public record Acknowledged(Instant at, Promptness promptness) implements ValueObject {}

  /** Who referred stayed until the other had made contact. */
  public record WarmHandover(LocalDate on, Way way) implements ValueObject {}

  /** How somebody was handed over. */
  public enum Way {
    JOINT_VISIT,
    CALL,
    KEY_PERSON_PRESENT
  }

  /** What the receiver told of how it goes. */
  public record Told(Instant at, Optional<Note> words) implements ValueObject {}

  Course offered(Instant now) {
    return new Course(
        Optional.of(now), acknowledged, answered, accepted, contact, handovers, feedback);
  }

  Course acknowledged(Acknowledged seen) {
    return new Course(
        offered,
        Optional.of(acknowledged.orElse(seen)),
        answered,
        accepted,
        contact,
        handovers,
        feedback);
  }

  Course answered(Instant now) {
    return new Course(
        offered,
        acknowledged,
        Optional.of(answered.orElse(now)),
        accepted,
        contact,
        handovers,
        feedback);
  }

  Course accepted(Instant now) {
    Course known = answered(now);
    return new Course(
        offered,
        known.acknowledged,
        known.answered,
        Optional.of(now),
        contact,
        handovers,
        feedback);
  }

  Course met(LocalDate day) {
    return new Course(
        offered, acknowledged, answered, accepted, Optional.of(day), handovers, feedback);
  }

  Course handedOver(WarmHandover warm) {
    List<WarmHandover> all = Stream.concat(handovers.stream(), Stream.of(warm)).distinct().toList();
    return new Course(offered, acknowledged, answered, accepted, contact, all, feedback);
  }

  Course told(Told told) {
    List<Told> all = Stream.concat(feedback.stream(), Stream.of(told)).toList();
    return new Course(offered, acknowledged, answered, accepted, contact, handovers, all);
  }

  Course retold(List<Told> other, Optional<LocalDate> met) {
    return new Course(offered, acknowledged, answered, accepted, met, handovers, other);
  }
}
