package nl.schakel.attendance.usecase;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.attendance.Leaders;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.UseCasePart;

/** Where somebody may come in; of any other session nobody says that it exists. */
@UseCasePart
class Rooms {

  private final Runs runs;
  private final Leaders leaders;

  Rooms(Runs runs, Leaders leaders) {
    this.runs = runs;
    this.leaders = leaders;
  }

  /** A session that takes place, with the run that it is of. */
  record Room(Run run, Occasion occasion) {}

  /** Whose list the actor keeps: that of a session they lead, or of their organisation. */
  Room kept(Actor actor, SessionId session) {
    Room room = held(session);
    if (!plans(actor, room.run()) && !leads(actor, room.occasion())) {
      throw unknown();
    }
    return room;
  }

  Room held(SessionId session) {
    return runs.holding(session)
        .flatMap(run -> Occasion.of(run, session).map(occasion -> new Room(run, occasion)))
        .orElseThrow(Rooms::unknown);
  }

  /** An edition of an organisation for which the actor plans. */
  Run planned(Actor actor, EditionId edition) {
    return runs.find(edition).filter(run -> plans(actor, run)).orElseThrow(Rooms::unknown);
  }

  Run planned(Actor actor, SessionId session) {
    Run run = held(session).run();
    if (!plans(actor, run)) {
      throw unknown();
    }
    return run;
  }

  /** An edition of which the actor leads something, or for which they plan. */
  Run seen(Actor actor, EditionId edition) {
    return runs.find(edition)
        .filter(
            run ->
                plans(actor, run)
                    || (actor.may(Permission.RECORD_ATTENDANCE)
                        && leaders.editionsOf(actor.person()).contains(edition)))
        .orElseThrow(Rooms::unknown);
  }

  private static boolean plans(Actor actor, Run run) {
    return actor.mayFor(Permission.MANAGE_ENROLMENTS, run.organiser());
  }

  private boolean leads(Actor actor, Occasion occasion) {
    return actor.may(Permission.RECORD_ATTENDANCE)
        && leaders.of(occasion.edition(), occasion.session()).contains(actor.person());
  }

  static NotFoundException unknown() {
    return new NotFoundException("session");
  }
}
