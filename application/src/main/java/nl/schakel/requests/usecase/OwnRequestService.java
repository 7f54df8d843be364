package nl.schakel.requests.usecase;

import java.util.Optional;
import nl.schakel.people.People;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.InConsultation;
import nl.schakel.requests.model.TrainingRequest.Retractable;
import nl.schakel.requests.model.TrainingRequest.WaitingForQuota;
import nl.schakel.requests.model.TrainingRequest.Withdrawn;
import nl.schakel.requests.port.Requests;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class OwnRequestService implements ManageOwnRequest {

  private final Requests requests;
  private final FreePlaces places;
  private final People people;
  private final Journal journal;

  OwnRequestService(Requests requests, FreePlaces places, People people, Journal journal) {
    this.requests = requests;
    this.places = places;
    this.people = people;
    this.journal = journal;
  }

  @Override
  public Outcome confirm(Contact contact, RequestId id) {
    TrainingRequest request = lock(contact, id);
    people.confirmEmail(contact.person());
    if (request.details().confirmBy().isPresent()) {
      requests.markConfirmed(id);
      journal.tell(request, Change.CONFIRMED, Journal.by(contact.actor()));
    }
    return new Outcome.Done();
  }

  @Override
  public Outcome withdraw(Contact contact, RequestId id) {
    TrainingRequest found = theirs(contact, requests.find(id));
    places.lock(found.details().grant());
    return switch (lock(contact, id)) {
      case Retractable open -> {
        journal.save(open.withdraw(journal.now()), Change.WITHDRAWN, Journal.by(contact.actor()));
        places.serveAgain(open.details().grant());
        yield new Outcome.Done();
      }
      case Withdrawn _ -> new Outcome.Done();
      case TrainingRequest _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome payInstead(Contact contact, RequestId id) {
    if (lock(contact, id) instanceof WaitingForQuota waiter) {
      journal.save(
          waiter.offer(journal.now()), Change.OFFER_ANNOUNCED, Journal.by(contact.actor()));
      return new Outcome.Done();
    }
    return new Outcome.NotNow();
  }

  @Override
  public Outcome accept(Contact contact, RequestId id) {
    if (lock(contact, id) instanceof InConsultation talk && talk.proposal().isPresent()) {
      if (talk.proposal().get().accepted().isEmpty()) {
        journal.save(talk.accept(journal.now()), Change.ACCEPTED, Journal.by(contact.actor()));
      }
      return new Outcome.Done();
    }
    return new Outcome.NotNow();
  }

  private TrainingRequest lock(Contact contact, RequestId id) {
    return theirs(contact, requests.lock(id));
  }

  static TrainingRequest theirs(Contact contact, Optional<TrainingRequest> request) {
    return request
        .filter(found -> found.details().contact().equals(contact.person()))
        .orElseThrow(() -> new NotFoundException("request"));
  }
}
