package nl.schakel.referrals.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Seen;
import nl.schakel.referrals.model.Sight;
import nl.schakel.referrals.model.Transitions;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.port.ReadingLog;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.referrals.query.ReceivingSystems;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class OpeningService implements OpenReferral {

  private final Referrals referrals;
  private final ReadingLog readings;
  private final ReceivingSystems systems;
  private final Desk desk;

  OpeningService(Referrals referrals, ReadingLog readings, ReceivingSystems systems, Desk desk) {
    this.referrals = referrals;
    this.readings = readings;
    this.systems = systems;
    this.desk = desk;
  }

  @Override
  public Opened open(Actor actor, ReferralId id) {
    Kept kept = referrals.find(id).orElseThrow(Sides::unknown);
    Mover side = new Sides(actor, desk.now()).of(kept.referral());
    OrganisationId own = Sides.organisation(side, kept.referral().details().route());
    readings.add(id, new ReadingLog.Reading(own, actor.person(), desk.now()));
    Seen seen = Seen.of(kept.referral(), side, desk.today());
    return new Opened(
        side,
        seen,
        kept.version(),
        Transitions.from(seen.state(), side),
        past(kept, side, own),
        side == Mover.REFERRER ? referrals.successorOf(id) : Optional.empty(),
        systems.of(kept.referral().details().route().receiver()));
  }

  private List<Happened> past(Kept kept, Mover side, OrganisationId own) {
    boolean hidden = Sight.hidesArrival(kept.referral().details(), side);
    return referrals.past(kept.referral().getId()).stream()
        .filter(happened -> !hidden || !tellsOfArrival(happened))
        .map(happened -> withoutOthers(hidden ? takenBack(happened) : happened, own))
        .toList();
  }

  private static boolean tellsOfArrival(Happened happened) {
    return switch (happened.what()) {
      case What.Moved(var step, var to) ->
          step == Step.START || step == Step.CONFIRM_FEEDBACK || to == ReferralState.ENDED;
      case What.Noted _ -> false;
    };
  }

  /** Sharing stops only after somebody came; before that it is taken back. */
  private static Happened takenBack(Happened happened) {
    return switch (happened.what()) {
      case What.Moved(var step, _) when step == Step.STOP_SHARING ->
          new Happened(
              new What.Moved(Step.WITHDRAW, ReferralState.WITHDRAWN), happened.by(), happened.at());
      case What.Moved _, What.Noted _ -> happened;
    };
  }

  private static Happened withoutOthers(Happened happened, OrganisationId own) {
    return new Happened(
        happened.what(),
        happened
            .by()
            .map(
                by ->
                    by.organisation().equals(own)
                        ? by
                        : new By(by.organisation(), Optional.empty())),
        happened.at());
  }

  @Override
  public Mover side(Actor actor, ReferralId id) {
    Kept kept = referrals.find(id).orElseThrow(Sides::unknown);
    return new Sides(actor, desk.now()).of(kept.referral());
  }

  @Override
  public List<Reading> readings(Actor actor, ReferralId id) {
    Kept kept = referrals.find(id).orElseThrow(Sides::unknown);
    Mover side = new Sides(actor, desk.now()).of(kept.referral());
    return readings.of(id, Sides.organisation(side, kept.referral().details().route())).stream()
        .map(reading -> new Reading(reading.person(), reading.at()))
        .toList();
  }
}
