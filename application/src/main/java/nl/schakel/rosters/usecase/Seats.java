package nl.schakel.rosters.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupPlanning;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.shared.Language;

/** Which groups of an agreement lack something, those that are not planned yet among them. */
final class Seats {

  private Seats() {}

  /**
   * One of them.
   *
   * @param course empty for one that is still to be planned
   */
  record Lacking(Language language, Optional<Course> course) {

    int undated() {
      return course.map(Course::undated).orElse(GroupPlanning.USUAL_MEETINGS);
    }
  }

  static List<Lacking> of(Deal deal) {
    List<Lacking> all = new ArrayList<>();
    deal.groups().stream()
        .filter(Seats::lacksSomething)
        .forEach(it -> all.add(new Lacking(it.language(), Optional.of(it))));
    deal.left().forEach(it -> all.add(new Lacking(it, Optional.empty())));
    return List.copyOf(all);
  }

  private static boolean lacksSomething(Course course) {
    return course.phase().isOpen()
        && (course.undated() > 0
            || course.leader(GroupPart.TRAINER).isEmpty()
            || course.leader(GroupPart.KEY_PERSON).isEmpty());
  }
}
