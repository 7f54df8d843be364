package nl.schakel.agreements.usecase;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.agreements.AgreementEvent.Change;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.agreements.model.Alliance.Active;
import nl.schakel.agreements.model.Alliance.Departure;
import nl.schakel.agreements.model.Alliance.Ended;
import nl.schakel.agreements.model.Alliance.Profile;
import nl.schakel.agreements.model.Memberships;
import nl.schakel.agreements.port.Alliances;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AllianceService implements KeepAlliances {

  private final Alliances alliances;
  private final AgreementDesk desk;

  AllianceService(Alliances alliances, AgreementDesk desk) {
    this.alliances = alliances;
    this.desk = desk;
  }

  @Override
  public Outcome record(Actor actor, Profile profile, Memberships memberships) {
    desk.demandKept(actor, profile.keeper());
    AllianceId id = AllianceId.next();
    return unlessTaken(
        id,
        profile.slug(),
        () -> {
          alliances.add(new Active(id, profile, memberships, 0));
          return new Outcome.Done(desk.tell(actor, id, Change.RECORDED));
        });
  }

  @Override
  public Outcome revise(
      Actor actor, AllianceId id, long version, Profile profile, Memberships memberships) {
    desk.demandKept(actor, profile.keeper());
    Alliance alliance = find(actor, id);
    if (alliance.version() != version) {
      throw new StaleChangeException("alliance");
    }
    return switch (alliance) {
      case Active active ->
          unlessTaken(
              id,
              profile.slug(),
              () -> save(actor, active.revise(profile, memberships), Change.REVISED));
      case Ended _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome letLeave(Actor actor, AllianceId id, OrganisationId member, LocalDate day) {
    return switch (find(actor, id)) {
      case Active active -> letLeave(actor, active, member, day);
      case Ended _ -> new Outcome.NotNow();
    };
  }

  private Outcome letLeave(Actor actor, Active active, OrganisationId member, LocalDate day) {
    return switch (active.letLeave(member, day)) {
      case Departure.Left(Active without) -> save(actor, without, Change.MEMBER_LEFT);
      case Departure.NotAMember _ -> new Outcome.NotAMember();
      case Departure.Leads _ -> new Outcome.LeadCannotLeave();
    };
  }

  @Override
  public Outcome end(Actor actor, AllianceId id, LocalDate day) {
    return switch (find(actor, id)) {
      case Active _ when desk.isToCome(day) -> new Outcome.InTheFuture();
      case Active active -> save(actor, active.end(day), Change.ENDED);
      case Ended _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome resume(Actor actor, AllianceId id) {
    return switch (find(actor, id)) {
      case Ended ended -> save(actor, ended.resume(), Change.RESUMED);
      case Active _ -> new Outcome.NotNow();
    };
  }

  private Alliance find(Actor actor, AllianceId id) {
    return alliances
        .find(id)
        .filter(alliance -> AgreementDesk.isKept(actor, alliance.profile().keeper()))
        .orElseThrow(() -> new NotFoundException("alliance"));
  }

  private Outcome save(Actor actor, Alliance alliance, Change change) {
    alliances.save(alliance);
    return new Outcome.Done(desk.tell(actor, alliance.id(), change));
  }

  private Outcome unlessTaken(AllianceId id, Slug slug, Supplier<Outcome> write) {
    return alliances
        .ownerOf(slug)
        .filter(owner -> !owner.equals(id))
        .<Outcome>map(_ -> new Outcome.SlugTaken(slug))
        .orElseGet(write);
  }
}
