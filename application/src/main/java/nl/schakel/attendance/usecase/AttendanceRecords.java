package nl.schakel.attendance.usecase;

import java.util.Map;
import java.util.UUID;
import nl.schakel.attendance.port.AttendanceArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What lists say of a person. Who is erased was there without a name; they lead nothing more. */
@ApplicationService
class AttendanceRecords implements PersonalRecords {

  private final AttendanceArchive archive;

  AttendanceRecords(AttendanceArchive archive) {
    this.archive = archive;
  }

  @Override
  public String feature() {
    return "attendance";
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    PersonId id = new PersonId(person);
    return Map.of("presences", archive.recordsOf(id), "leads", archive.leadsOf(id));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }
}
