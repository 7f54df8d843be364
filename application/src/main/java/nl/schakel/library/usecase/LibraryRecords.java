package nl.schakel.library.usecase;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.schakel.library.port.LibraryArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/**
 * What is kept about a person who wrote, used, commented or reported. What others read stays,
 * without saying who wrote it.
 */
@ApplicationService
class LibraryRecords implements PersonalRecords, ForgetLibrary {

  private final LibraryArchive archive;
  private final Clock clock;

  LibraryRecords(LibraryArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "library";
  }

  @Override
  public int order() {
    return 620;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.copyOf(archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }

  @Override
  public Forgotten forget(Period keep) {
    return new Forgotten(
        archive.forgetBefore(clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant()));
  }
}
