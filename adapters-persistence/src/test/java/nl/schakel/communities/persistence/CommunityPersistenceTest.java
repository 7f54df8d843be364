package nl.schakel.communities.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.Communities;
import nl.schakel.communities.Communities.Tie;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Funnel;
import nl.schakel.communities.model.Member;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.communities.model.Profile;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.port.MemberArchive;
import nl.schakel.communities.port.Readings;
import nl.schakel.communities.port.Rolls;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.query.CommunityBook.Wish;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CommunityPersistenceTest {

  private static final Instant NOW = Instant.parse("2019-04-08T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2019-04-08");

  @Autowired KeptCommunities communities;
  @Autowired Rolls rolls;
  @Autowired Readings readings;
  @Autowired MemberArchive archive;
  @Autowired CommunityBook book;
  @Autowired Communities cards;
  @Autowired OldAddressInvariant addresses;

  private final List<Team> teams = Team.called(List.of("Noord", "Zuid"), List.of());
  private final PersonId lead = PersonId.next();

  @Test
  void after_two_new_names_every_address_and_name_leads_there() {
    Community twice =
        founded("Preventie van problematiek", "preventie")
            .rename(name("Overdracht", "overdracht"), "Wat goed gaat", NOW)
            .rename(name("نقل بين الأجيال", "community-1"), "Voor iedereen", NOW);
    communities.save(twice);

    assertThat(book.at(new Slug("preventie")).orElseThrow().slug().value())
        .isEqualTo("community-1");
    assertThat(cards.bySlug(new Slug("overdracht")).orElseThrow().name())
        .isEqualTo("نقل بين الأجيال");
    assertThat(found("problematiek")).contains(twice.id());
    assertThat(found("PREVÉNTIE")).contains(twice.id());
    assertThat(found("prevntie")).contains(twice.id());
    assertThat(found("الأجيال")).contains(twice.id());
    assertThat(found("iets", "anders")).doesNotContain(twice.id());
    assertThat(communities.lock(twice.id())).contains(twice);
    assertThat(communities.called("OVERDRACHT")).isEmpty();
    assertThat(addresses.violations()).isEmpty();
  }

  @Test
  void a_name_that_it_had_can_be_its_name_again() {
    Community first = founded("Eén", "een");
    Community again =
        first.rename(name("Twee", "twee"), "Ja", NOW).rename(name("Eén", "een"), "Toch", NOW);
    communities.save(again);

    assertThat(communities.lock(first.id())).contains(again);
    assertThat(communities.called("een")).containsExactly(first.id());
    assertThat(communities.owner(new Slug("twee"))).contains(first.id());
  }

  @Test
  void who_joins_is_counted_and_stays_counted_when_forgotten() {
    Community community = founded("Tellen", "tellen");
    PersonId person = PersonId.next();
    Seat seat = new Seat(Optional.of(teams.getFirst().id()), Optional.of("Wijkteammedewerker"));
    rolls.put(community.id(), Member.of(person, seat, NOW));

    assertThat(cards.tie(community.id(), person)).isEqualTo(Tie.MEMBER);
    assertThat(cards.tie(community.id(), lead)).isEqualTo(Tie.LEAD);
    assertThat(archive.recordsOf(person).getFirst()).containsEntry("team", "Noord");
    assertThat(funnel(community).total(Stage.ACTIVE)).contains(2);

    archive.forget(person, NOW.plusSeconds(9));
    archive.forget(person, NOW.plusSeconds(9));

    assertThat(archive.recordsOf(person)).isEmpty();
    assertThat(cards.members(community.id())).containsExactly(lead);
    assertThat(book.numbers(community.id()).movements()).hasSize(2);
  }

  @Test
  void a_number_of_the_same_day_replaces_the_one_before() {
    Community community = founded("Bereik", "bereik");
    for (int people : new int[] {200, 210}) {
      readings.put(community.id(), new Reading(Optional.empty(), Stage.PUBLIC, TODAY, people));
    }

    assertThat(book.numbers(community.id()).readings()).hasSize(1);
    assertThat(funnel(community).total(Stage.PUBLIC)).contains(210);
  }

  private Funnel funnel(Community community) {
    return book.numbers(community.id()).on(TODAY, teams);
  }

  private List<CommunityId> found(String... words) {
    return book.find(new Wish(List.of(words), Set.of()), PageRequest.first()).items().stream()
        .map(Sheet::id)
        .toList();
  }

  private Community founded(String name, String slug) {
    Profile profile =
        new Profile(
            "Samen leren",
            Language.DUTCH,
            Set.of(TopicCode.of("second-generation")),
            Optional.empty(),
            Entry.OPEN,
            teams);
    Community community =
        Community.found(CommunityId.next(), OrganisationId.next(), name(name, slug), profile);
    communities.add(community);
    rolls.put(community.id(), Member.of(lead, Seat.ANYWHERE, NOW).leading(true));
    return community;
  }

  private static Name name(String text, String slug) {
    return new Name(text, new Slug(slug));
  }
}
