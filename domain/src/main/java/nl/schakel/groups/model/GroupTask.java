package nl.schakel.groups.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.State;

/** What a coordinator has to do about a group; the most urgent first. */
public enum GroupTask {
  /** The day of the decision came with too few parents: merge, extend or move it. */
  BELOW_MINIMUM,
  TRAINER_MISSING,
  KEY_PERSON_MISSING,
  MEETINGS_MISSING,
  /** The first meeting was held, and the group has not begun. */
  TO_BEGIN,
  /** The last meeting was held, and the group has not ended. */
  TO_COMPLETE;

  /**
   * What is known of a group.
   *
   * @param first when its first meeting begins
   * @param last when its last meeting ends
   */
  public record Standing(
      State state,
      Arrangement arrangement,
      int parents,
      Team team,
      Optional<Instant> first,
      Optional<Instant> last) {

    /** Nothing is to be done about a group that is over. */
    public Set<GroupTask> tasks(LocalDate today, Instant now) {
      return switch (state) {
        case PLANNED, RECRUITING -> beforehand(today);
        case CONFIRMED -> certain(now);
        case RUNNING -> running(now);
        case COMPLETED, CANCELLED -> EnumSet.noneOf(GroupTask.class);
      };
    }

    private Set<GroupTask> beforehand(LocalDate today) {
      Set<GroupTask> tasks = missing();
      if (isBelowMinimum(today)) {
        tasks.add(BELOW_MINIMUM);
      }
      return tasks;
    }

    public boolean isBelowMinimum(LocalDate today) {
      return !today.isBefore(arrangement.decision()) && parents < arrangement.minimum();
    }

    private Set<GroupTask> certain(Instant now) {
      Set<GroupTask> tasks = missing();
      if (first.filter(now::isAfter).isPresent()) {
        tasks.add(TO_BEGIN);
      }
      return tasks;
    }

    private Set<GroupTask> running(Instant now) {
      Set<GroupTask> tasks = missing();
      if (last.filter(now::isAfter).isPresent()) {
        tasks.add(TO_COMPLETE);
      }
      return tasks;
    }

    private Set<GroupTask> missing() {
      Set<GroupTask> tasks = EnumSet.noneOf(GroupTask.class);
      team.needs(arrangement)
          .forEach(
              need ->
                  tasks.add(
                      switch (need) {
                        case TRAINER -> TRAINER_MISSING;
                        case KEY_PERSON -> KEY_PERSON_MISSING;
                        case MEETINGS -> MEETINGS_MISSING;
                      }));
      return tasks;
    }
  }
}
