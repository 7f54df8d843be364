package nl.schakel.chains.usecase;

import java.util.Map;
import java.util.UUID;
import nl.schakel.chains.port.PlaceArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** Who answered for a partner. The answer is the partner's, and stays when the person is erased. */
@ApplicationService
class ChainRecords implements PersonalRecords {

  private final PlaceArchive archive;

  ChainRecords(PlaceArchive archive) {
    this.archive = archive;
  }

  @Override
  public String feature() {
    return "chains";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("places", archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }
}
