package nl.schakel.communities.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Somebody has no link and would like to join; who looks after the community lets them in or not.
 */
public sealed interface JoinRequest extends AggregateRoot<JoinRequest, JoinRequestId> {

  /** In characters, of why somebody asks and of what they are answered. */
  int LONGEST_WORDS = 280;

  /** After this long without an answer somebody is told so, and may ask again. */
  Duration PATIENCE = Duration.ofDays(90);

  Asking asking();

  /** What happened last. */
  default Step step() {
    return switch (this) {
      case Open _ -> Step.ASKED;
      case Admitted _ -> Step.ADMITTED;
      case Declined _ -> Step.DECLINED;
      case Withdrawn _ -> Step.WITHDRAWN;
      case Expired _ -> Step.EXPIRED;
    };
  }

  @Override
  default JoinRequestId getId() {
    return asking().id();
  }

  /**
   * What somebody asks.
   *
   * @param seat from where they come
   * @param words why, in a few words
   */
  record Asking(
      JoinRequestId id,
      CommunityId community,
      PersonId person,
      Seat seat,
      Optional<String> words,
      Instant at)
      implements ValueObject {

    /** Words and functions are for who decides, and in no log. */
    @Override
    public String toString() {
      return "Asking[" + id.value() + "]";
    }
  }

  /** Waits for an answer. */
  record Open(Asking asking) implements JoinRequest {

    public Admitted admit(Instant now) {
      return new Admitted(asking, now);
    }

    /** The words are for who asked. */
    public Declined decline(Optional<String> words, Instant now) {
      return new Declined(asking, words, now);
    }

    public Withdrawn withdraw(Instant now) {
      return new Withdrawn(asking, now);
    }

    public Expired expire(Instant now) {
      return new Expired(asking, now);
    }
  }

  /** Nothing comes of it any more. */
  sealed interface Settled extends JoinRequest {

    Instant at();

    /** What somebody was answered in words. */
    default Optional<String> answer() {
      return Optional.empty();
    }
  }

  /** Was let in, exactly as by a link. */
  record Admitted(Asking asking, Instant at) implements Settled {}

  /** Was not let in; may ask again. */
  record Declined(Asking asking, Optional<String> answer, Instant at) implements Settled {}

  /** Does not ask any more, or came in by a link meanwhile. */
  record Withdrawn(Asking asking, Instant at) implements Settled {}

  /** Nobody answered. */
  record Expired(Asking asking, Instant at) implements Settled {}
}
