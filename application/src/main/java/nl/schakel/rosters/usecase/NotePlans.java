package nl.schakel.rosters.usecase;

import nl.schakel.rosters.RosterEvent.PlanStep;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Running;

/** Writes down what came of a search, in a transaction of its own. */
interface NotePlans {

  /** Unless it is another instance's by now. */
  void note(Running attempt, PlanJob after, PlanStep step);
}
