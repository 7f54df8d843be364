package nl.schakel.communities.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties.Duty;
import nl.schakel.access.Actor.Duties.Kind;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
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
import nl.schakel.communities.port.JoinRequests;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.port.MemberArchive;
import nl.schakel.communities.port.Rolls;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CommunityDutiesTest {

  private static final Instant NOW = Instant.parse("2019-04-08T08:00:00Z");

  @Autowired KeptCommunities communities;
  @Autowired Rolls rolls;
  @Autowired MemberArchive archive;
  @Autowired JoinRequests requests;
  @Autowired CommunityDuties duties;

  private final OrganisationId organisation = OrganisationId.next();
  private final PersonId lead = PersonId.next();

  @Test
  void when_the_only_lead_is_forgotten_those_of_the_organisation_appoint_another() {
    CommunityId community = founded();
    rolls.put(community, Member.of(lead, Seat.ANYWHERE, NOW).leading(true));
    assertThat(duties.of(coordinator(organisation))).isEmpty();

    archive.forget(lead, NOW);

    assertThat(duties.of(coordinator(organisation)))
        .isEqualTo(List.of(new Duty(Kind.COMMUNITY_WITHOUT_LEAD, 1, Optional.empty())));
    assertThat(duties.of(Set.of(organisation))).containsExactly(community);
    assertThat(duties.of(coordinator(OrganisationId.next()))).isEmpty();
    rolls.put(community, Member.of(PersonId.next(), Seat.ANYWHERE, NOW).leading(true));
    assertThat(duties.of(coordinator(organisation))).isEmpty();
    assertThat(duties.of(Set.of(organisation))).isEmpty();
  }

  @Test
  void who_asks_to_join_waits_for_a_lead_and_where_nobody_leads_for_the_organisation() {
    CommunityId community = founded();
    rolls.put(community, Member.of(lead, Seat.ANYWHERE, NOW).leading(true));
    Actor leading = new Actor(AccountId.next(), lead, Set.of());
    assertThat(duties.of(leading)).isEmpty();
    requests.add(asking(community));
    requests.add(asking(community));

    Duty two = new Duty(Kind.COMMUNITY_ASKED, 2, Optional.empty());
    assertThat(duties.of(leading)).containsExactly(two);
    assertThat(duties.of(coordinator(organisation))).isEmpty();
    archive.forget(lead, NOW);
    assertThat(duties.of(leading)).isEmpty();
    assertThat(duties.of(coordinator(organisation))).contains(two).hasSize(2);
    assertThat(duties.of(coordinator(OrganisationId.next()))).isEmpty();
  }

  private static Open asking(CommunityId community) {
    return new Open(
        new Asking(
            JoinRequestId.next(),
            community,
            PersonId.next(),
            Seat.ANYWHERE,
            Optional.empty(),
            NOW));
  }

  private static Actor coordinator(OrganisationId of) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(Role.COORDINATOR, of)));
  }

  private CommunityId founded() {
    Profile profile =
        new Profile(
            "Samen leren", Language.DUTCH, Set.of(), Optional.empty(), Entry.OPEN, List.of());
    Name name = new Name("Wie leidt", new Slug("wie-leidt"));
    Community community = Community.found(CommunityId.next(), organisation, name, profile);
    communities.add(community);
    return community.id();
  }
}
