package nl.schakel.requests.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * An organisation asks for a training of its own. Each state is a type, and a step exists only on
 * the state from which it may be taken.
 */
public sealed interface TrainingRequest extends AggregateRoot<TrainingRequest, RequestId> {

  Details details();

  Instant since();

  @Override
  default RequestId getId() {
    return details().id();
  }

  default Standing standing() {
    return switch (this) {
      case Draft _ -> Standing.DRAFT;
      case Submitted _ -> Standing.SUBMITTED;
      case GivenFree _ -> Standing.FREE_PLACE;
      case WaitingForQuota _ -> Standing.WAITING_FOR_QUOTA;
      case PaidOffer _ -> Standing.PAID_OFFER;
      case InConsultation _ -> Standing.IN_CONSULTATION;
      case Scheduled _ -> Standing.SCHEDULED;
      case Delivered _ -> Standing.DELIVERED;
      case Withdrawn _ -> Standing.WITHDRAWN;
      case Declined _ -> Standing.DECLINED;
    };
  }

  /** On what ground it is looked after, once that is clear. */
  default Optional<Ground> ground() {
    return switch (this) {
      case Taken taken -> Optional.of(taken.basis());
      case InConsultation(var _, var _, var basis, var _) -> Optional.of(basis);
      case Scheduled(var _, var _, var basis, var _, var _) -> Optional.of(basis);
      case Delivered(var _, var _, var basis, var _, var _) -> Optional.of(basis);
      case Draft _, WaitingForQuota _, Withdrawn _, Declined _ -> Optional.empty();
    };
  }

  /**
   * When time brings something new. Whoever a coordinator already talks with need not confirm an
   * address any more.
   */
  default Optional<Instant> lookAt() {
    return switch (this) {
      case Scheduled planned -> planned.booking().lookAt();
      case Draft _, Submitted _, GivenFree _, WaitingForQuota _, PaidOffer _ ->
          details().confirmBy();
      case InConsultation _, Delivered _, Withdrawn _, Declined _ -> Optional.empty();
    };
  }

  /** The states that its own organisation can end. */
  sealed interface Retractable extends TrainingRequest {
    default Withdrawn withdraw(Instant now) {
      return new Withdrawn(details(), now);
    }
  }

  /** The states that wait for a coordinator, who may also say no. */
  sealed interface Answerable extends TrainingRequest {
    default Declined decline(String reason, Instant now) {
      return new Declined(details(), now, reason);
    }
  }

  /** The ground is clear, and nobody has taken it up yet. */
  sealed interface Taken extends Retractable, Answerable {
    Ground basis();

    default InConsultation takeUp(Instant now) {
      return new InConsultation(details(), now, basis(), Optional.empty());
    }
  }

  /** Begun and kept, not complete, in no order yet. */
  record Draft(Details details, Instant since) implements Retractable {

    public Draft revise(Wish wish, Instant now) {
      return new Draft(details.revise(wish), now);
    }

    public Submitted complete(long arrival, Instant now) {
      if (!details.wish().isComplete()) {
        throw new IllegalStateException("what is not complete has no place in the order");
      }
      return new Submitted(details.completed(arrival, now), now);
    }
  }

  /** Complete. A request for advice waits here for a coordinator. */
  record Submitted(Details details, Instant since) implements Taken {

    @Override
    public Ground basis() {
      return details.isAdvice() ? new Ground.Advice() : new Ground.Paid();
    }

    public GivenFree free(FreePlace place, Instant now) {
      return new GivenFree(details, now, place);
    }

    public WaitingForQuota queue(Instant now) {
      return new WaitingForQuota(details, now);
    }

    public PaidOffer offer(Instant now) {
      return new PaidOffer(details, now);
    }
  }

  /** Has one of the free trainings. */
  record GivenFree(Details details, Instant since, FreePlace place) implements Taken {

    @Override
    public Ground basis() {
      return new Ground.Free(place);
    }
  }

  /** None is left; the next that comes free goes to who came first. */
  record WaitingForQuota(Details details, Instant since) implements Retractable, Answerable {

    public GivenFree moveUp(FreePlace place, Instant now) {
      return new GivenFree(details, now, place);
    }

    public PaidOffer offer(Instant now) {
      return new PaidOffer(details, now);
    }
  }

  /** The organisation would pay, and gets an offer. */
  record PaidOffer(Details details, Instant since) implements Taken {

    @Override
    public Ground basis() {
      return new Ground.Paid();
    }
  }

  /** A coordinator and the organisation find out what it should be. */
  record InConsultation(Details details, Instant since, Ground basis, Optional<Proposal> proposal)
      implements Retractable, Answerable {

    public InConsultation propose(Proposal other) {
      return new InConsultation(details, since, basis, Optional.of(other));
    }

    public InConsultation accept(Instant now) {
      return new InConsultation(details, since, basis, proposal.map(made -> made.accept(now)));
    }

    /** Only a training is planned; advice is given and done. */
    public Scheduled schedule(Booking booking, Instant now) {
      return new Scheduled(details, now, basis, proposal, booking);
    }

    public Delivered deliver(Instant now) {
      return new Delivered(details, now, basis, proposal, Optional.empty());
    }
  }

  /** Planned as a closed edition. */
  record Scheduled(
      Details details, Instant since, Ground basis, Optional<Proposal> proposal, Booking booking)
      implements Answerable {

    public Scheduled {
      if (details.isAdvice()) {
        throw new IllegalArgumentException("advice is not a training");
      }
    }

    public Scheduled noticed(Notice notice) {
      return new Scheduled(details, since, basis, proposal, booking.noticed(notice));
    }

    /** The edition does not take place; another day is sought. */
    public InConsultation reopen(Instant now) {
      return new InConsultation(details, now, basis, proposal);
    }

    public Delivered deliver(Instant now) {
      return new Delivered(details, now, basis, proposal, Optional.of(booking));
    }
  }

  /** The training was given, or the advice. */
  record Delivered(
      Details details,
      Instant since,
      Ground basis,
      Optional<Proposal> proposal,
      Optional<Booking> booking)
      implements TrainingRequest {}

  /** Its organisation does not want it any more, or never showed that the address is its own. */
  record Withdrawn(Details details, Instant since) implements TrainingRequest {}

  /** A coordinator said no, and why. */
  record Declined(Details details, Instant since, String reason) implements TrainingRequest {}
}
