package nl.schakel.requests.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.Retractable;
import nl.schakel.requests.port.RequestArchive;
import nl.schakel.requests.port.Requests;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * What is kept about a person who asked. Who is erased withdraws what still waits; a training that
 * is planned for an organisation takes place without its contact.
 */
@ApplicationService
class RequestRecords implements PersonalRecords {

  private final RequestArchive archive;
  private final Requests requests;
  private final FreePlaces places;
  private final Journal journal;

  RequestRecords(RequestArchive archive, Requests requests, FreePlaces places, Journal journal) {
    this.archive = archive;
    this.requests = requests;
    this.places = places;
    this.journal = journal;
  }

  @Override
  public String feature() {
    return "requests";
  }

  @Override
  public int order() {
    return 180;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("requests", archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    PersonId id = new PersonId(person);
    archive.openOf(id).forEach(this::withdraw);
    archive.forget(id, journal.now());
  }

  private void withdraw(RequestId id) {
    TrainingRequest found = requests.find(id).orElseThrow();
    places.lock(found.details().grant());
    if (requests.lock(id).orElseThrow() instanceof Retractable open) {
      journal.save(open.withdraw(journal.now()), Change.WITHDRAWN, Optional.empty());
      places.serveAgain(open.details().grant());
    }
  }
}
