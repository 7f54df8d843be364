package nl.schakel.requests.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.TailorMade.ClosedEditions;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.TailorMade.Seated;
import nl.schakel.learning.TailorMade.Unseated;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Scheduled;
import nl.schakel.requests.port.Requests;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class NamingService implements NameColleagues {

  private final Requests requests;
  private final ClosedEditions editions;
  private final Runs runs;
  private final Journal journal;

  NamingService(Requests requests, ClosedEditions editions, Runs runs, Journal journal) {
    this.requests = requests;
    this.editions = editions;
    this.runs = runs;
    this.journal = journal;
  }

  @Override
  public Outcome name(Contact contact, RequestId id, List<Colleague> colleagues) {
    TrainingRequest request = OwnRequestService.theirs(contact, requests.lock(id));
    return request instanceof Scheduled scheduled
            && scheduled.booking().isOpenForNames(journal.now())
        ? name(contact, scheduled, colleagues)
        : new Outcome.NotNow();
  }

  private Outcome name(Contact contact, Scheduled scheduled, List<Colleague> colleagues) {
    Booking booking = scheduled.booking();
    Set<EmailAddress> named =
        runs.participants(booking.edition()).stream()
            .map(Participant::email)
            .collect(Collectors.toSet());
    int left = booking.places() - named.size();
    if (newcomers(colleagues, named) > left) {
      return new Outcome.TooMany(left);
    }
    Map<Integer, RefusalReason> refused = new HashMap<>();
    for (int i = 0; i < colleagues.size(); i++) {
      if (editions.seat(booking.edition(), colleagues.get(i)) instanceof Seated.Refused(var why)) {
        refused.put(i, why);
      }
    }
    journal.tell(scheduled, Change.NAMES_GIVEN, Journal.by(contact.actor()));
    return refused.isEmpty()
        ? new Outcome.Done(runs.participants(booking.edition()).size())
        : new Outcome.Refused(refused);
  }

  /** Who sends a list again asks no second place for who is on it. */
  private static long newcomers(List<Colleague> colleagues, Set<EmailAddress> named) {
    return colleagues.stream()
        .map(Colleague::email)
        .distinct()
        .filter(email -> !named.contains(email))
        .count();
  }

  @Override
  public Outcome takeBack(Contact contact, RequestId id, EnrolmentId place) {
    TrainingRequest request = OwnRequestService.theirs(contact, requests.lock(id));
    return request instanceof Scheduled scheduled
            && scheduled.booking().isOpenForNames(journal.now())
        ? takeBack(contact, scheduled, place)
        : new Outcome.NotNow();
  }

  private Outcome takeBack(Contact contact, Scheduled scheduled, EnrolmentId place) {
    EditionId edition = scheduled.booking().edition();
    return switch (editions.unseat(edition, place, contact.actor())) {
      case Unseated.TooLate _ -> new Outcome.NotNow();
      case Unseated.Done _ -> {
        journal.tell(scheduled, Change.NAMES_GIVEN, Journal.by(contact.actor()));
        yield new Outcome.Done(runs.participants(edition).size());
      }
    };
  }
}
