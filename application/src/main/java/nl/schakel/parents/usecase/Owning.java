package nl.schakel.parents.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.people.PersonId;

/** Who may correct or erase what is known of a parent. */
final class Owning {

  private Owning() {}

  /**
   * Whoever invited them, and coordinators; where it is not known who did, whoever invites.
   *
   * @param by who invited them
   */
  static boolean isOwn(Actor actor, Series series, Optional<PersonId> by) {
    return actor.mayFor(Permission.KEEP_GROUPS, series.provider())
        || by.map(actor.person()::equals).orElse(true);
  }
}
