package nl.schakel.groups.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupEvent.GroupStep;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask.CountedOn;
import nl.schakel.groups.model.MunicipalAgreement;
import nl.schakel.groups.model.MunicipalAgreement.InForce;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Cancelled;
import nl.schakel.groups.model.ParentGroup.Completed;
import nl.schakel.groups.model.ParentGroup.Confirmation;
import nl.schakel.groups.model.ParentGroup.Confirmed;
import nl.schakel.groups.model.ParentGroup.Going;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.model.ParentGroup.Recruiting;
import nl.schakel.groups.model.ParentGroup.Running;
import nl.schakel.groups.port.MunicipalAgreements;
import nl.schakel.shared.Language;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class GroupService implements PlanGroup {

  private final MunicipalAgreements agreements;
  private final GroupDesk desk;

  GroupService(MunicipalAgreements agreements, GroupDesk desk) {
    this.agreements = agreements;
    this.desk = desk;
  }

  /** The agreement stays locked: of two at once only one plans the last group. */
  @Override
  public Outcome plan(
      Actor actor, MunicipalAgreementId id, Language language, Arrangement arrangement) {
    MunicipalAgreement agreement =
        agreements
            .lock(id)
            .filter(found -> actor.mayFor(Permission.KEEP_GROUPS, found.between().provider()))
            .orElseThrow(AgreementDesk::unknown);
    return agreement instanceof InForce agreed
        ? plan(actor, agreed, language, arrangement)
        : new Outcome.NotNow();
  }

  private Outcome plan(Actor actor, InForce agreed, Language language, Arrangement arrangement) {
    int most = agreed.terms().in(language);
    if (agreements.planned(agreed.getId()).getOrDefault(language, 0) >= most) {
      return new Outcome.NothingLeft(language, most);
    }
    Planned group =
        new Planned(
            Plan.fresh(
                agreed.getId(),
                agreed.between().municipality(),
                agreed.between().provider(),
                language,
                arrangement));
    desk.add(group, actor);
    return new Outcome.Done(group.getId());
  }

  @Override
  public Outcome revise(
      Actor actor, ParentGroupId id, Arrangement arrangement, Optional<Long> seen) {
    ParentGroup group = desk.lock(actor, id);
    if (seen.filter(number -> number != group.plan().version()).isPresent()) {
      throw new StaleChangeException("group");
    }
    return switch (group) {
      case Going going -> revise(actor, going, arrangement);
      case Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  private Outcome revise(Actor actor, Going group, Arrangement arrangement) {
    int dated = desk.meetings(group).size();
    if (dated > arrangement.meetings()) {
      return new Outcome.BelowMeetings(dated);
    }
    return group.plan().parents() > arrangement.maximum()
        ? new Outcome.Full(arrangement.maximum())
        : done(group.revise(arrangement), GroupStep.REVISED, actor);
  }

  private Outcome done(ParentGroup after, GroupStep step, Actor by) {
    desk.save(after, step, by);
    return new Outcome.Done(after.getId());
  }

  @Override
  public Outcome recruit(Actor actor, ParentGroupId id) {
    return switch (desk.lock(actor, id)) {
      case Planned planned -> done(planned.recruit(desk.now()), GroupStep.RECRUITING, actor);
      case Recruiting _ -> new Outcome.Done(id);
      case Confirmed _, Running _, Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome confirm(Actor actor, ParentGroupId id) {
    return switch (desk.lock(actor, id)) {
      case Recruiting recruiting ->
          switch (recruiting.confirm(desk.team(recruiting))) {
            case Confirmation.Given(var certain) -> done(certain, GroupStep.CONFIRMED, actor);
            case Confirmation.Refused(var needs) -> new Outcome.Needs(needs);
          };
      case Confirmed _ -> new Outcome.Done(id);
      case Planned _, Running _, Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome begin(Actor actor, ParentGroupId id) {
    return switch (desk.lock(actor, id)) {
      case Confirmed confirmed -> done(confirmed.begin(), GroupStep.BEGUN, actor);
      case Running _ -> new Outcome.Done(id);
      case Planned _, Recruiting _, Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome complete(Actor actor, ParentGroupId id) {
    return switch (desk.lock(actor, id)) {
      case Running running -> done(running.complete(desk.now()), GroupStep.COMPLETED, actor);
      case Completed _ -> new Outcome.Done(id);
      case Planned _, Recruiting _, Confirmed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome cancel(Actor actor, ParentGroupId id, String reason) {
    return switch (desk.lock(actor, id)) {
      case Going going -> cancel(actor, going, reason);
      case Cancelled _ -> new Outcome.Done(id);
      case Completed _ -> new Outcome.NotNow();
    };
  }

  private Outcome cancel(Actor actor, Going group, String reason) {
    desk.asks(group).stream()
        .filter(CountedOn.class::isInstance)
        .map(CountedOn.class::cast)
        .forEach(ask -> desk.save(ask.withdraw(desk.now()), GroupDesk.by(actor)));
    desk.free(group);
    return done(group.cancel(reason, desk.now()), GroupStep.CANCELLED, actor);
  }
}
