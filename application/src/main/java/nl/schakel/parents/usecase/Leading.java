package nl.schakel.parents.usecase;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.MeetingId;

/** Who may see who is at a meeting, and put it down. */
final class Leading {

  private Leading() {}

  static boolean isLed(Actor actor, Series series, MeetingId meeting) {
    return actor.mayFor(Permission.KEEP_GROUPS, series.provider())
        || series.leaders().contains(actor.person())
        || series
            .meeting(meeting)
            .filter(each -> each.substitutes().contains(actor.person()))
            .isPresent();
  }
}
