package nl.schakel.courses.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/** What the author's organisations teach online, or might. */
record CourseListPage(List<Entry> entries) {

  /** A programme; with an address once there is a course. */
  record Entry(String programme, Said title, Optional<String> address, Status status) {}
}
