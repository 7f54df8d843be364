package nl.schakel.referrals.usecase;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;

/** What happened, for a referrer who may not learn that somebody came. */
final class ToldPast {

  private ToldPast() {}

  static List<Happened> of(List<Happened> all, OrganisationId own) {
    List<Happened> told = new ArrayList<>();
    boolean accepted = false;
    for (Happened each : all) {
      if (!tellsOfArrival(each.what(), accepted)) {
        told.add(isOver(each.what(), accepted) ? takenBack(each, own) : each);
      }
      accepted |= each.what() instanceof What.Moved(var step, _) && step == Step.ACCEPT;
    }
    return List.copyOf(told);
  }

  /** Once it was accepted, what time brings depends on whether somebody came. */
  private static boolean tellsOfArrival(What what, boolean accepted) {
    return switch (what) {
      case What.Moved(var step, var to) ->
          step == Step.START || step == Step.CONFIRM_FEEDBACK || to == ReferralState.ENDED;
      case What.Noted(var fact) ->
          fact == Fact.FEEDBACK_GIVEN
              || (accepted && (fact == Fact.REMINDED || fact == Fact.ESCALATED));
    };
  }

  /** Only what began is closed, and what was accepted expires only when nobody came. */
  private static boolean isOver(What what, boolean accepted) {
    return what instanceof What.Moved(_, var to)
        && (to == ReferralState.CLOSED || (accepted && to == ReferralState.EXPIRED));
  }

  /** Only who received it can close it: that is not told either. */
  private static Happened takenBack(Happened happened, OrganisationId own) {
    return new Happened(
        new What.Moved(Step.WITHDRAW, ReferralState.WITHDRAWN),
        happened.by().filter(by -> by.organisation().equals(own)),
        happened.at());
  }
}
