package nl.schakel.rosters.usecase;

import nl.schakel.access.Actor;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.PlanJob.State;

/**
 * Plans what was proposed, group by group, as its coordinator would by hand. Two who do so at once,
 * or one who does so again, plan each group once. What is not theirs throws {@link
 * nl.schakel.shared.NotFoundException}.
 */
public interface CarryOutPlan {

  /**
   * Accepted then, with what could not be planned and why; or what it was if it was no proposal.
   */
  State carryOut(Actor actor, PlanJobId job);
}
