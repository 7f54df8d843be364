package nl.schakel.communities.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings;
import nl.schakel.communities.JoinTidings.Step;
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
import nl.schakel.communities.port.MemberArchive;
import nl.schakel.communities.port.Rolls;
import nl.schakel.communities.query.JoinRequestBook;
import nl.schakel.communities.query.JoinRequestBook.Line;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JoinRequestPersistenceTest {

  private static final Instant NOW = Instant.parse("2019-04-08T08:00:00Z");
  private static final Instant LATER = Instant.parse("2019-06-24T08:00:00Z");

  @Autowired KeptCommunities communities;
  @Autowired Rolls rolls;
  @Autowired JoinRequests requests;
  @Autowired JoinRequestBook book;
  @Autowired JoinTidings tidings;
  @Autowired MemberArchive archive;
  @Autowired JdbcClient jdbc;

  private final List<Team> teams = Team.called(List.of("Noord"), List.of());
  private final OrganisationId organisation = OrganisationId.next();
  private final PersonId person = PersonId.next();

  @Test
  void each_end_is_kept_as_it_was_and_nothing_moves_it_any_more() {
    CommunityId id = founded();
    Open admitted = asked(id, PersonId.next(), NOW);
    Open declined = asked(id, PersonId.next(), NOW);
    Open withdrawn = asked(id, PersonId.next(), NOW);
    Open expired = asked(id, PersonId.next(), NOW);
    assertThat(requests.lock(id, admitted.getId())).contains(admitted);
    requests.save(admitted.admit(LATER));
    requests.save(declined.decline(Optional.of("Volgend jaar"), LATER));
    requests.save(withdrawn.withdraw(LATER));
    requests.save(expired.expire(LATER));
    requests.save(expired.admit(LATER.plusSeconds(1)));

    assertThat(requests.lock(id, admitted.getId())).contains(admitted.admit(LATER));
    assertThat(requests.lock(id, declined.getId()))
        .contains(declined.decline(Optional.of("Volgend jaar"), LATER));
    assertThat(requests.lock(id, withdrawn.getId())).contains(withdrawn.withdraw(LATER));
    assertThat(requests.lock(id, expired.getId())).contains(expired.expire(LATER));
    assertThat(requests.lock(CommunityId.next(), expired.getId())).isEmpty();
    assertThat(book.waiting(id)).isEmpty();
    var tiding = tidings.of(declined.getId()).orElseThrow();
    assertThat(tiding.step()).isEqualTo(Step.DECLINED);
    assertThat(tiding.keeper()).isEqualTo(organisation);
    assertThat(tiding.community().name()).isEqualTo("Besloten");
  }

  @Test
  void the_oldest_waits_in_front_and_one_person_waits_once() {
    CommunityId id = founded();
    Open later = asked(id, PersonId.next(), LATER);
    Open first = asked(id, person, NOW);

    assertThat(book.waiting(id)).extracting(Line::id).containsExactly(first.getId(), later.getId());
    assertThat(book.waiting(Set.of(id, CommunityId.next()))).isEqualTo(Map.of(id, 2L));
    assertThat(requests.lockOpen(id, person)).contains(first);
    assertThat(requests.lockAskedBefore(LATER, 10)).contains(first).doesNotContain(later);
    assertThatThrownBy(() -> asked(id, person, LATER)).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void a_tiding_tells_when_the_same_was_asked_and_withdrawn_before() {
    CommunityId id = founded();
    Open first = asked(id, person, NOW);
    requests.save(first.withdraw(NOW.plusSeconds(60)));
    Open elsewhere = asked(founded("Elders", "elders"), person, NOW.plusSeconds(120));
    Open other = asked(id, PersonId.next(), NOW.plusSeconds(120));
    Open again = asked(id, person, LATER);
    assertThat(tidings.of(again.getId()).orElseThrow().askedBefore()).contains(NOW);
    assertThat(tidings.of(again.getId()).orElseThrow().quietUntil())
        .contains(NOW.plus(JoinTidings.QUIET));
    assertThat(List.of(first, elsewhere, other))
        .allSatisfy(
            open -> assertThat(tidings.of(open.getId()).orElseThrow().askedBefore()).isEmpty());
    requests.save(again.decline(Optional.empty(), LATER));
    assertThat(tidings.of(asked(id, person, LATER.plusSeconds(60)).getId()).orElseThrow())
        .satisfies(tiding -> assertThat(tiding.askedBefore()).contains(NOW));
  }

  @Test
  void one_sees_the_latest_of_ones_own_until_one_belongs_to_it() {
    CommunityId id = founded();
    Open first = asked(id, person, NOW);
    requests.save(first.decline(Optional.empty(), NOW.plusSeconds(60)));
    assertThat(book.of(person)).extracting(Line::step).containsExactly(Step.DECLINED);
    Open second = asked(id, person, LATER);
    assertThat(book.of(person)).extracting(Line::id).containsExactly(second.getId());
    requests.save(second.withdraw(LATER));
    assertThat(book.of(person)).isEmpty();
    asked(id, person, LATER.plusSeconds(60));
    rolls.put(id, Member.of(person, Seat.ANYWHERE, LATER));
    assertThat(book.of(person)).isEmpty();
    assertThat(archive.requestsOf(person))
        .hasSize(3)
        .first()
        .satisfies(
            record ->
                assertThat(record)
                    .containsEntry("words", "Graag")
                    .containsEntry("team", "Noord")
                    .containsEntry("step", "DECLINED"));
  }

  @Test
  void whose_it_was_is_forgotten_and_that_somebody_asked_is_counted_on() {
    CommunityId id = founded();
    Open old = asked(id, person, NOW);
    requests.save(old.decline(Optional.of("Volgend jaar"), LATER));
    assertThat(archive.forgetGoneBefore(LATER, 5_000)).isZero();
    assertThat(archive.forgetGoneBefore(LATER.plusSeconds(1), 5_000)).isPositive();
    assertThat(requests.lock(id, old.getId())).isEmpty();
    assertThat(book.find(id, old.getId())).isEmpty();

    asked(id, person, LATER);
    archive.forget(person, LATER.plusSeconds(60));
    assertThat(archive.requestsOf(person)).isEmpty();
    assertThat(book.waiting(id)).isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select string_agg(step, ' ' order by step) from communities.join_request
                    where community_id = :id and person_id is null and words is null
                    """)
                .param("id", id.value())
                .query(String.class)
                .single())
        .isEqualTo("DECLINED WITHDRAWN");
  }

  private Open asked(CommunityId community, PersonId who, Instant at) {
    Seat seat = new Seat(Optional.of(teams.getFirst().id()), Optional.of("Wijkcoach"));
    Open open =
        new Open(new Asking(JoinRequestId.next(), community, who, seat, Optional.of("Graag"), at));
    requests.add(open);
    return open;
  }

  private CommunityId founded() {
    return founded("Besloten", "besloten");
  }

  private CommunityId founded(String called, String slug) {
    Profile profile =
        new Profile(
            "Samen leren", Language.DUTCH, Set.of(), Optional.empty(), Entry.INVITED, teams);
    Name name = new Name(called, new Slug(slug));
    Community community = Community.found(CommunityId.next(), organisation, name, profile);
    communities.add(community);
    return community.id();
  }
}
