package nl.schakel.notifications.usecase;

import java.util.Map;
import java.util.UUID;
import nl.schakel.notifications.port.Notices;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What is kept of what somebody was told, and of how they want to hear. */
@ApplicationService
class NoticeRecords implements PersonalRecords {

  private final Notices notices;

  NoticeRecords(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String feature() {
    return "notifications";
  }

  @Override
  public int order() {
    return 650;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("notices", notices.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    notices.forget(new PersonId(person));
  }
}
