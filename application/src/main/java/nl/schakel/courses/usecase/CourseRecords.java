package nl.schakel.courses.usecase;

import java.util.Map;
import java.util.UUID;
import nl.schakel.courses.port.StudyArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept about a person who learned online. How many came how far outlives them. */
@ApplicationService
class CourseRecords implements PersonalRecords {

  private final StudyArchive archive;

  CourseRecords(StudyArchive archive) {
    this.archive = archive;
  }

  @Override
  public String feature() {
    return "courses";
  }

  @Override
  public int order() {
    return 170;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    PersonId who = new PersonId(person);
    return Map.of("studies", archive.recordsOf(who), "elsewhere", archive.outsideOf(who));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }
}
