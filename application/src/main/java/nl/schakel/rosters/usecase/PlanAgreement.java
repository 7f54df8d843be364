package nl.schakel.rosters.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob.Fault;
import nl.schakel.rosters.model.PlanJob.Order;
import nl.schakel.rosters.model.PlanJob.State;
import nl.schakel.rosters.model.PlanJob.Wishes;

/**
 * Lets a plan for all groups of an agreement be searched, for coordinators of its provider. What is
 * not theirs throws {@link nl.schakel.shared.NotFoundException}. Doing again what was done changes
 * nothing.
 */
public interface PlanAgreement {

  Deal agreement(Actor actor, MunicipalAgreementId agreement);

  /** How many groups of it lack something, those that are not planned yet among them. */
  static int lacking(Deal deal) {
    return Seats.of(deal).size();
  }

  /** The last one first. */
  List<Sheet> of(Actor actor, MunicipalAgreementId agreement);

  Sheet find(Actor actor, PlanJobId job);

  Outcome start(Actor actor, MunicipalAgreementId agreement, Wishes wishes);

  /** Once more, from a plan of which some stays as it is. */
  Outcome again(Actor actor, PlanJobId job, Pins pins);

  /** What was found until now is the proposal; what has not begun is thrown away. */
  void stop(Actor actor, PlanJobId job);

  /** Nobody wants the proposal. */
  void discard(Actor actor, PlanJobId job);

  /**
   * What stays.
   *
   * @param dates the numbers of the groups whose dates and place stay
   * @param leaders of those whose people stay
   */
  record Pins(Set<Integer> dates, Set<Integer> leaders) {
    public Pins {
      dates = Set.copyOf(dates);
      leaders = Set.copyOf(leaders);
    }
  }

  /**
   * A search as it is read.
   *
   * @param begun when it was taken up last, while it goes on
   * @param isAgain whether it was interrupted before
   * @param best how good the best plan is
   */
  record Sheet(
      Order order,
      State state,
      Optional<Instant> begun,
      boolean isAgain,
      boolean isStopping,
      Optional<Verdict> best,
      Optional<Plan> plan,
      Optional<Fault> fault) {}

  /** How it went. */
  sealed interface Outcome {
    /** It is under way, perhaps since before. */
    record UnderWay(PlanJobId job) implements Outcome {}

    /** All groups have what they need. */
    record NothingToDo() implements Outcome {}

    /** The agreement does not hold, or its period is over. */
    record NotNow() implements Outcome {}
  }
}
