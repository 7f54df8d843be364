package nl.schakel.rosters.usecase;

import nl.schakel.access.Actor;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.PlanJob;

/** Plans one group of a proposal, in a transaction of its own. */
interface ApplyLine {

  /** The next that nobody planned; the proposal is accepted with the last one. */
  PlanJob applyNext(Actor actor, PlanJobId job);
}
