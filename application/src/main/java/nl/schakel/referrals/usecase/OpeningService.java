package nl.schakel.referrals.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
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
  private final Ways ways;
  private final Desk desk;

  OpeningService(
      Referrals referrals, ReadingLog readings, ReceivingSystems systems, Ways ways, Desk desk) {
    this.referrals = referrals;
    this.readings = readings;
    this.systems = systems;
    this.ways = ways;
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
        desk.version(kept, side),
        Transitions.from(seen.state(), side),
        past(kept, side, own),
        side == Mover.REFERRER ? referrals.successorOf(id) : Optional.empty(),
        ways.onward(kept.referral().details()),
        systems.of(kept.referral().details().route().receiver()));
  }

  private List<Happened> past(Kept kept, Mover side, OrganisationId own) {
    List<Happened> all = referrals.past(kept.referral().getId());
    List<Happened> told =
        Sight.hidesArrival(kept.referral().details(), side) ? ToldPast.of(all, own) : all;
    return told.stream().map(happened -> withoutOthers(happened, own)).toList();
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
