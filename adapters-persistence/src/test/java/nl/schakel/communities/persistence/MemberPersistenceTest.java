package nl.schakel.communities.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Funnel.Line;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.model.Team.Rename;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.port.MemberArchive;
import nl.schakel.communities.port.Removals;
import nl.schakel.communities.port.Rolls;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityDoor;
import nl.schakel.communities.query.CommunityDoor.Removed;
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
class MemberPersistenceTest {

  private static final Instant NOW = Instant.parse("2019-04-08T08:00:00Z");
  private static final Instant LATER = Instant.parse("2019-06-24T08:00:00Z");

  @Autowired KeptCommunities communities;
  @Autowired Rolls rolls;
  @Autowired Removals removals;
  @Autowired MemberArchive archive;
  @Autowired CommunityBook book;
  @Autowired CommunityDoor door;

  private final List<Team> teams = Team.called(List.of("Noort", "Zuid"), List.of());
  private final PersonId person = PersonId.next();

  @Test
  void it_is_remembered_who_was_taken_out_until_let_in_again_or_forgotten() {
    CommunityId id = founded().id();
    Member member = joined(id, Seat.ANYWHERE);
    rolls.close(member, LATER);
    assertThat(rolls.lock(id).orElseThrow().removed()).isEmpty();
    removals.remember(member);

    assertThat(rolls.lock(id).orElseThrow().removed()).containsExactly(person);
    assertThat(door.removed(id)).containsExactly(new Removed(person, LATER));
    assertThat(archive.recordsOf(person).getFirst()).containsEntry("removed", true);
    removals.forget(id, person);
    assertThat(door.isRemoved(id, person)).isFalse();
    removals.remember(member);
    archive.forgetGoneBefore(LATER.plusSeconds(1), 500);
    assertThat(rolls.lock(id).orElseThrow().removed()).isEmpty();
    assertThat(door.isRemoved(id, person)).isFalse();
  }

  @Test
  void whoever_comes_from_another_team_is_counted_there_from_then_on_and_is_as_old_a_member() {
    CommunityId id = founded().id();
    Member member = joined(id, seat(0, "Wijkwerker"));
    rolls.seat(member.at(seat(1, "Wijkcoach")), LATER);
    rolls.seat(member.at(seat(1, "Trainer")), LATER.plusSeconds(60));

    assertThat(active(id, "2019-06-23")).containsExactly(1, 0);
    assertThat(active(id, "2019-06-24")).containsExactly(0, 1);
    assertThat(book.members(id))
        .singleElement()
        .isEqualTo(new CommunityBook.Seated(person, seat(1, "Trainer"), false, NOW));
    assertThat(archive.recordsOf(person)).hasSize(1);
    rolls.close(member, LATER.plusSeconds(90));
    assertThat(active(id, "2019-06-24")).containsExactly(0, 0);
  }

  @Test
  void a_team_that_is_called_otherwise_keeps_its_members_and_numbers() {
    Community community = founded();
    joined(community.id(), seat(0, "Wijkwerker"));
    var renamed = (Rename.Renamed) Team.rename(teams.getFirst().id(), "Noord", teams);
    communities.save(community.revise(community.profile().withTeams(renamed.teams())));

    assertThat(communities.lock(community.id()).orElseThrow().profile().teams())
        .isEqualTo(renamed.teams());
    assertThat(archive.recordsOf(person).getFirst()).containsEntry("team", "Noord");
    assertThat(active(community.id(), "2019-04-08")).containsExactly(1, 0);
  }

  private List<Integer> active(CommunityId community, String day) {
    return book.numbers(community).on(LocalDate.parse(day), teams).lines().stream()
        .map(Line::people)
        .map(people -> people.getOrDefault(Stage.ACTIVE, 0))
        .toList();
  }

  private Seat seat(int team, String function) {
    return new Seat(Optional.of(teams.get(team).id()), Optional.of(function));
  }

  private Member joined(CommunityId community, Seat seat) {
    Member member = Member.of(person, seat, NOW);
    rolls.put(community, member);
    return member;
  }

  private Community founded() {
    Profile profile =
        new Profile("Samen leren", Language.DUTCH, Set.of(), Optional.empty(), Entry.OPEN, teams);
    Community community =
        Community.found(
            CommunityId.next(),
            OrganisationId.next(),
            new Name("Plekken", new Slug("plekken")),
            profile);
    communities.add(community);
    return community;
  }
}
