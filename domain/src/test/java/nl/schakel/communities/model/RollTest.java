package nl.schakel.communities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.model.Roll.Answer;
import nl.schakel.communities.model.Roll.Pass;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class RollTest {

  private static final Instant NOW = Instant.parse("2019-04-08T08:00:00Z");

  private final PersonId lead = PersonId.next();
  private final PersonId somebody = PersonId.next();

  @Test
  void whoever_wants_to_joins_an_open_community_once() {
    Roll roll = roll(Entry.OPEN);

    assertThat(roll.join(somebody, Seat.ANYWHERE, Pass.NONE, NOW))
        .isInstanceOfSatisfying(
            Answer.Kept.class, kept -> assertThat(kept.member().lead()).isFalse());
    assertThat(roll.join(lead, Seat.ANYWHERE, Pass.NONE, NOW)).isInstanceOf(Answer.Already.class);
  }

  @Test
  void one_comes_into_a_closed_one_by_a_link() {
    Roll roll = roll(Entry.INVITED);

    assertThat(roll.join(somebody, Seat.ANYWHERE, Pass.NONE, NOW))
        .isInstanceOf(Answer.OnInvitation.class);
    assertThat(roll.join(somebody, Seat.ANYWHERE, Pass.INVITED, NOW))
        .isInstanceOf(Answer.Kept.class);
  }

  @Test
  void the_last_lead_stays_until_another_leads() {
    Roll alone = roll(Entry.OPEN, member(somebody));

    assertThat(alone.leave(lead)).isInstanceOf(Answer.LastLead.class);
    assertThat(alone.layDown(lead)).isInstanceOf(Answer.LastLead.class);
    assertThat(alone.appoint(somebody)).isInstanceOf(Answer.Kept.class);
    assertThat(alone.appoint(PersonId.next())).isInstanceOf(Answer.Stranger.class);
    assertThat(alone.appoint(lead)).isInstanceOf(Answer.Already.class);
    Roll two = roll(Entry.OPEN, member(somebody).leading(true));
    assertThat(two.leave(lead)).isInstanceOf(Answer.Gone.class);
    assertThat(two.layDown(lead)).isInstanceOf(Answer.Kept.class);
  }

  @Test
  void whoever_a_keeper_took_out_of_an_open_community_comes_back_by_a_link_only() {
    Roll before = roll(Entry.OPEN, member(somebody));
    assertThat(before.remove(somebody, lead)).isInstanceOf(Answer.Removed.class);
    assertThat(before.remove(somebody, somebody)).isInstanceOf(Answer.Gone.class);
    assertThat(before.remove(lead, somebody)).isInstanceOf(Answer.LastLead.class);

    Roll after =
        new Roll(before.community(), Entry.OPEN, before.members().subList(0, 1), Set.of(somebody));
    assertThat(after.join(somebody, Seat.ANYWHERE, Pass.NONE, NOW))
        .isInstanceOf(Answer.AfterRemoval.class);
    assertThat(after.join(PersonId.next(), Seat.ANYWHERE, Pass.NONE, NOW))
        .isInstanceOf(Answer.Kept.class);
    assertThat(after.join(somebody, Seat.ANYWHERE, Pass.INVITED, NOW))
        .isInstanceOf(Answer.Kept.class);
  }

  @Test
  void a_member_comes_from_elsewhere_without_becoming_another_member() {
    Team.Id north = Team.Id.next();
    Seat seat = new Seat(Optional.of(north), Optional.of("Wijkcoach"));
    Roll roll = roll(Entry.OPEN);

    assertThat(roll.sit(lead, seat))
        .isEqualTo(new Answer.Seated(roll.members().getFirst().at(seat)));
    assertThat(roll.sit(lead, Seat.ANYWHERE)).isInstanceOf(Answer.Already.class);
    assertThat(roll.sit(somebody, seat)).isInstanceOf(Answer.Already.class);
    assertThat(roll.isFrom(lead, north)).isFalse();
  }

  @Test
  void leaving_what_one_is_not_in_changes_nothing() {
    assertThat(roll(Entry.OPEN).leave(somebody)).isInstanceOf(Answer.Already.class);
  }

  private Roll roll(Entry entry, Member... others) {
    List<Member> members = new ArrayList<>(List.of(member(lead).leading(true)));
    members.addAll(List.of(others));
    return new Roll(CommunityId.next(), entry, members, Set.of());
  }

  private static Member member(PersonId person) {
    return Member.of(person, Seat.ANYWHERE, NOW);
  }
}
