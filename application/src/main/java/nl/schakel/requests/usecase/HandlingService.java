package nl.schakel.requests.usecase;

import java.util.Comparator;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs;
import nl.schakel.learning.TailorMade.ClosedEditions;
import nl.schakel.learning.TailorMade.Plan;
import nl.schakel.learning.TailorMade.Planned;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Answerable;
import nl.schakel.requests.model.TrainingRequest.Declined;
import nl.schakel.requests.model.TrainingRequest.Delivered;
import nl.schakel.requests.model.TrainingRequest.InConsultation;
import nl.schakel.requests.model.TrainingRequest.Scheduled;
import nl.schakel.requests.model.TrainingRequest.Taken;
import nl.schakel.requests.port.Requests;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class HandlingService implements HandleRequest {

  private final Requests requests;
  private final FreePlaces places;
  private final ClosedEditions editions;
  private final Runs runs;
  private final Journal journal;

  HandlingService(
      Requests requests, FreePlaces places, ClosedEditions editions, Runs runs, Journal journal) {
    this.requests = requests;
    this.places = places;
    this.editions = editions;
    this.runs = runs;
    this.journal = journal;
  }

  @Override
  public Outcome takeUp(Actor actor, RequestId id) {
    return switch (lock(actor, id)) {
      case Taken taken -> done(actor, taken.takeUp(journal.now()), Change.TAKEN_UP);
      case InConsultation _ -> new Outcome.Done();
      case TrainingRequest _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome note(Actor actor, RequestId id, String text) {
    TrainingRequest request = lock(actor, id);
    requests.note(id, text, actor.account(), journal.now());
    journal.tell(request, Change.NOTED, Journal.by(actor));
    return new Outcome.Done();
  }

  @Override
  public Outcome propose(Actor actor, RequestId id, Offer offer) {
    Proposal proposal = Proposal.of(offer.text(), offer.when(), offer.trainer(), journal.now());
    return lock(actor, id) instanceof InConsultation talk
        ? done(actor, talk.propose(proposal), Change.PROPOSED)
        : new Outcome.NotNow();
  }

  @Override
  public Outcome schedule(Actor actor, RequestId id, Schedule schedule) {
    return lock(actor, id) instanceof InConsultation talk && !talk.details().isAdvice()
        ? schedule(actor, talk, schedule)
        : new Outcome.NotNow();
  }

  private Outcome schedule(Actor actor, InConsultation talk, Schedule schedule) {
    if (schedule.isInThePast(journal.now())) {
      return new Outcome.InThePast();
    }
    if (schedule.isNamedAfterBegin()) {
      return new Outcome.NamesAfterBegin();
    }
    return switch (editions.plan(actor, plan(talk, schedule))) {
      case Planned.Done(var edition) -> {
        var booking = Booking.of(edition, schedule.places(), schedule.namesBy());
        done(actor, talk.schedule(booking, journal.now()), Change.SCHEDULED);
        yield new Outcome.Planned(edition);
      }
      case Planned.InThePast _ -> new Outcome.InThePast();
      case Planned.NotOffered _ -> new Outcome.NotOffered();
    };
  }

  private static Plan plan(InConsultation talk, Schedule schedule) {
    return new Plan(
        talk.details().programme(),
        schedule.language(),
        schedule.place(),
        schedule.places(),
        schedule.parts(),
        schedule.zone(),
        schedule.joiningLink());
  }

  @Override
  public Outcome deliver(Actor actor, RequestId id) {
    return switch (lock(actor, id)) {
      case Scheduled planned when isStillToCome(planned) -> new Outcome.NotYet();
      case Scheduled planned -> done(actor, planned.deliver(journal.now()), Change.DELIVERED);
      case InConsultation talk when talk.details().isAdvice() ->
          done(actor, talk.deliver(journal.now()), Change.DELIVERED);
      case Delivered _ -> new Outcome.Done();
      case TrainingRequest _ -> new Outcome.NotNow();
    };
  }

  private boolean isStillToCome(Scheduled planned) {
    return runs.find(planned.booking().edition()).stream()
        .flatMap(run -> run.edition().sessions().stream())
        .filter(session -> !session.cancelled())
        .map(SessionCard::start)
        .min(Comparator.naturalOrder())
        .filter(journal.now()::isBefore)
        .isPresent();
  }

  @Override
  public Outcome decline(Actor actor, RequestId id, String reason) {
    TrainingRequest found = theirs(actor, requests.find(id));
    places.lock(found.details().grant());
    return switch (lock(actor, id)) {
      case Answerable open -> {
        Optional<EditionId> planned =
            open instanceof Scheduled run ? Optional.of(run.booking().edition()) : Optional.empty();
        done(actor, open.decline(reason, journal.now()), Change.DECLINED);
        planned.ifPresent(edition -> editions.cancel(actor, edition));
        places.serveAgain(open.details().grant());
        yield new Outcome.Done();
      }
      case Declined _ -> new Outcome.Done();
      case TrainingRequest _ -> new Outcome.NotNow();
    };
  }

  private Outcome done(Actor actor, TrainingRequest after, Change change) {
    journal.save(after, change, Journal.by(actor));
    return new Outcome.Done();
  }

  private TrainingRequest lock(Actor actor, RequestId id) {
    return theirs(actor, requests.lock(id));
  }

  private static TrainingRequest theirs(Actor actor, Optional<TrainingRequest> request) {
    return request
        .filter(found -> actor.mayFor(Permission.HANDLE_REQUESTS, found.details().organiser()))
        .orElseThrow(() -> new NotFoundException("request"));
  }
}
