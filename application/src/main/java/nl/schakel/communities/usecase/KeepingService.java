package nl.schakel.communities.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.port.Rolls;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class KeepingService implements KeepCommunity {

  private final CommunityDesk desk;
  private final KeptCommunities communities;
  private final Rolls rolls;
  private final Addresses addresses;

  KeepingService(
      CommunityDesk desk, KeptCommunities communities, Rolls rolls, Addresses addresses) {
    this.desk = desk;
    this.communities = communities;
    this.rolls = rolls;
    this.addresses = addresses;
  }

  @Override
  public Outcome found(Actor actor, OrganisationId organisation, String name, Terms terms) {
    if (!actor.mayFor(Permission.KEEP_COMMUNITIES, organisation)) {
      throw CommunityDesk.unknown();
    }
    CommunityId id = CommunityId.next();
    return isTaken(name, id)
        ? new Outcome.NameTaken()
        : begin(
            Community.found(id, organisation, named(name, id), profile(terms, List.of())), actor);
  }

  private Outcome begin(Community community, Actor founder) {
    communities.add(community);
    rolls.put(community.id(), Member.of(founder.person(), Seat.ANYWHERE, desk.now()).leading(true));
    return done(community, Change.FOUNDED, founder);
  }

  @Override
  public Outcome revise(Actor actor, CommunityId id, Terms terms, Optional<Long> seen) {
    Community before = seen(desk.kept(actor, id), seen);
    Community after = before.revise(profile(terms, before.profile().teams()));
    communities.save(after);
    return done(after, Change.REVISED, actor);
  }

  @Override
  public Outcome rename(
      Actor actor, CommunityId id, String name, String reason, Optional<Long> seen) {
    Community before = seen(desk.kept(actor, id), seen);
    if (before.naming().now().text().equals(name)) {
      return new Outcome.SameName();
    }
    return isTaken(name, id)
        ? new Outcome.NameTaken()
        : renamed(before.rename(named(name, id), reason, desk.now()), actor);
  }

  private Outcome renamed(Community after, Actor actor) {
    communities.save(after);
    return done(after, Change.RENAMED, actor);
  }

  private boolean isTaken(String name, CommunityId id) {
    return communities.called(name).stream().anyMatch(other -> !other.equals(id));
  }

  private Name named(String name, CommunityId id) {
    return new Name(name, addresses.of(name, id));
  }

  private static Profile profile(Terms terms, List<Team> before) {
    return terms.profile().withTeams(Team.called(terms.teams(), before));
  }

  private static Community seen(Community community, Optional<Long> seen) {
    return seen.map(community::seenAs).orElse(community);
  }

  private Outcome done(Community after, Change change, Actor actor) {
    desk.tell(after.id(), change, Optional.empty(), actor);
    return new Outcome.Done(after.id(), after.naming().now().slug());
  }
}
