package nl.schakel.rosters.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupRosters.Able;
import nl.schakel.people.OrganisationId;
import nl.schakel.rosters.AbsenceId;
import nl.schakel.rosters.model.Absence.Away;

/** When trainers and key persons lead no groups, kept by the coordinators of their providers. */
public interface KeepAbsences {

  /** Those that are not over. */
  List<Absent> all(Actor actor);

  /** Whose can be noted. */
  List<Able> leaders(Actor actor);

  /** Noted twice, it is there once. */
  Outcome note(Actor actor, OrganisationId provider, Away away);

  /** Done again, it changes nothing; what is not theirs is as if it were not there. */
  void remove(Actor actor, AbsenceId absence);

  /** One of them. */
  record Absent(AbsenceId id, Away away) {}

  /** How it went. */
  sealed interface Outcome {
    record Noted() implements Outcome {}

    /** That has been. */
    record HasBeen() implements Outcome {}

    /** They lead no groups for this provider. */
    record LeadsNothing() implements Outcome {}
  }
}
