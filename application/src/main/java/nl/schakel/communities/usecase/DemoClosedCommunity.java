package nl.schakel.communities.usecase;

import static nl.schakel.communities.usecase.DemoCommunityStory.at;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.JoinRequest.Asking;
import nl.schakel.communities.model.JoinRequest.Open;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.JoinRequests;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.port.Rolls;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** A community that one comes into by a link, and somebody in front of its door. */
@ApplicationService
class DemoClosedCommunity implements DemoContent {

  private static final Name NAME =
      new Name("Intervisie voor teamleiders", new Slug("intervisie-voor-teamleiders"));
  private static final String PURPOSE =
      "Teamleiders van wijkteams denken mee met elkaar, in een vaste groep. Wat hier gezegd wordt,"
          + " blijft hier.";

  private static final JoinRequestId ASKED =
      new JoinRequestId(UUID.fromString("00000000-0000-7000-8000-000000000811"));

  private final People people;
  private final KeptCommunities communities;
  private final Rolls rolls;
  private final JoinRequests requests;
  private final Clock clock;

  DemoClosedCommunity(
      People people, KeptCommunities communities, Rolls rolls, JoinRequests requests, Clock clock) {
    this.people = people;
    this.communities = communities;
    this.rolls = rolls;
    this.requests = requests;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "communities-on-invitation";
  }

  @Override
  public int order() {
    return 611;
  }

  @Override
  public void load() {
    List<Team> teams = Team.called(DemoCommunityStory.TEAMS.subList(0, 3), List.of());
    Community closed =
        Community.found(CommunityId.next(), DemoOrganisation.WERKPLAATS.id(), NAME, profile(teams));
    communities.add(closed);
    PersonId lead =
        people.findByEmail(new EmailAddress("coordinator@demo.example")).orElseThrow().id();
    rolls.put(closed.id(), Member.of(lead, Seat.ANYWHERE, at("2019-09-02")).leading(true));
    requests.add(new Open(asking(closed.id(), teams.getFirst())));
  }

  private static Profile profile(List<Team> teams) {
    return new Profile(
        PURPOSE,
        Language.DUTCH,
        Set.of(TopicCode.of("parenting-in-two-cultures")),
        Optional.empty(),
        Entry.INVITED,
        teams);
  }

  private Asking asking(CommunityId community, Team team) {
    PersonId leader =
        people
            .findOrRegister(
                new PersonName("Teamleider Middelland"),
                new EmailAddress("teamleider@demo.example"),
                Language.DUTCH)
            .id();
    return new Asking(
        ASKED,
        community,
        leader,
        new Seat(Optional.of(team.id()), Optional.of("Teamleider")),
        Optional.of("Ik begin binnenkort met een nieuw team en wil graag met anderen meedenken."),
        clock.instant().minus(Duration.ofDays(3)));
  }
}
