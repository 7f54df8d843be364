package nl.schakel.groups.port;

import static nl.schakel.groups.model.AGroup.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.MunicipalAgreement.Agreed;
import nl.schakel.groups.model.MunicipalAgreement.Amending;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.model.ParentGroup.Recruiting;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of groups does, in memory or in a database. */
public abstract class GroupsContract {

  private final Proposed proposed = AGroup.proposed();

  /** Nobody else meets there. */
  private final String place = "Buurthuis " + proposed.getId().value();

  protected abstract GroupPorts ports();

  @BeforeEach
  void propose() {
    ports().agreements().add(proposed);
  }

  private Planned planned() {
    Planned group = AGroup.planned(proposed.getId(), Language.ARABIC);
    ports().groups().add(group);
    return group;
  }

  @Test
  void an_agreement_is_kept_in_each_of_its_states() {
    MunicipalAgreements agreements = ports().agreements();
    assertThat(agreements.lock(proposed.getId())).contains(proposed);
    Agreed agreed = (Agreed) proposed.agree(Side.MUNICIPALITY, NOW);
    agreements.save(agreed);
    assertThat(agreements.lock(proposed.getId())).contains(agreed);
    Amending amending =
        agreed.amend(AGroup.terms(Map.of(AGroup.TIGRINYA, 2)), Side.MUNICIPALITY, NOW);
    agreements.save(amending);
    assertThat(agreements.lock(proposed.getId())).contains(amending);
    agreements.save(amending.drop());
    assertThat(agreements.lock(proposed.getId())).contains(agreed);
    agreements.save(agreed.end(NOW));
    assertThat(agreements.lock(proposed.getId())).contains(agreed.end(NOW));
  }

  @Test
  void a_group_is_kept_in_each_of_its_states_and_its_changes_are_counted() {
    Planned planned = planned();
    ParentGroups groups = ports().groups();
    assertThat(groups.lock(planned.getId())).contains(planned);
    Recruiting recruiting = planned.recruit(NOW).count(12);
    groups.save(recruiting);
    ParentGroup kept = groups.lock(planned.getId()).orElseThrow();
    assertThat(kept.state()).isEqualTo(ParentGroup.State.RECRUITING);
    assertThat(kept.plan().version()).isEqualTo(1);
    assertThat(kept.plan().parents()).isEqualTo(12);
    assertThat(kept.plan().openSince()).contains(NOW);
    groups.save(recruiting.cancel("Te weinig ouders", NOW));
    assertThat(groups.lock(planned.getId()).orElseThrow())
        .isInstanceOfSatisfying(
            ParentGroup.Cancelled.class,
            it -> assertThat(it.reason()).contains("Te weinig ouders"));
  }

  @Test
  void an_agreement_covers_the_days_of_the_terms_that_hold() {
    MunicipalAgreements agreements = ports().agreements();
    LocalDate first = AGroup.threeInTwoLanguages().from();
    LocalDate last = AGroup.threeInTwoLanguages().until();
    assertThat(agreements.covers(proposed.getId(), first)).isFalse();
    agreements.save(proposed.agree(Side.MUNICIPALITY, NOW));
    assertThat(agreements.covers(proposed.getId(), first)).isTrue();
    assertThat(agreements.covers(proposed.getId(), last)).isTrue();
    assertThat(agreements.covers(proposed.getId(), first.minusDays(1))).isFalse();
    assertThat(agreements.covers(proposed.getId(), last.plusDays(1))).isFalse();
  }

  @Test
  void cancelled_groups_do_not_count_as_planned() {
    planned();
    Planned other = planned();
    ports().groups().save(other.cancel("Geen plek", NOW));
    assertThat(ports().agreements().planned(proposed.getId()))
        .isEqualTo(Map.of(Language.ARABIC, 1));
  }

  @Test
  void of_a_group_that_is_to_be_decided_somebody_is_told_once() {
    ParentGroupId id = planned().getId();
    var day = AGroup.arrangement().decision();
    assertThat(ports().groups().undecided(day.minusDays(1), 500)).doesNotContain(id);
    assertThat(ports().groups().undecided(day, 500)).contains(id);
    ports().groups().noteTold(id);
    assertThat(ports().groups().undecided(day, 500)).doesNotContain(id);
  }

  @Test
  void meetings_and_asks_are_kept_in_their_order() {
    ParentGroupId group = planned().getId();
    Meeting later = AGroup.meeting(group, 2, place);
    Meeting first = AGroup.meeting(group, 0, place);
    ports().meetings().add(later);
    ports().meetings().add(first);
    assertThat(ports().meetings().of(group)).containsExactly(first, later);
    ports().meetings().save(later.move(AGroup.week(3, "Bibliotheek")));
    assertThat(ports().meetings().of(group).getLast().version()).isEqualTo(1);
    ports().meetings().remove(first.id());
    assertThat(ports().meetings().of(group)).hasSize(1);
    Ask.Open ask = AGroup.asked(group, GroupPart.TRAINER, PersonId.next());
    ports().asks().add(ask);
    assertThat(ports().asks().of(group)).containsExactly(ask);
    assertThat(ports().asks().question(ask.getId())).contains(ask.question());
    for (Ask after : List.of(ask.accept(NOW), ask.decline("Op reis", NOW), ask.withdraw(NOW))) {
      ports().asks().save(after);
      assertThat(ports().asks().of(group)).containsExactly(after);
    }
  }

  @Test
  void what_is_taken_is_taken_once_and_what_clashes_changes_nothing() {
    PersonId trainer = PersonId.next();
    Planned one = planned();
    Planned other = planned();
    Meeting first = meeting(one, 0);
    Meeting second = meeting(other, 0);
    List<Booking> taken = bookings(one, first, trainer);
    assertThat(ports().bookings().rewrite(one.getId(), taken)).isEmpty();
    assertThat(ports().bookings().rewrite(one.getId(), taken)).isEmpty();
    List<Booking> wanted = bookings(other, second, trainer);
    List<Clash> clashes = ports().bookings().rewrite(other.getId(), wanted);
    assertThat(clashes).hasSize(2);
    assertThat(clashes).extracting(Clash::group).containsOnly(one.getId());
    assertThat(clashes).extracting(Clash::other).isEqualTo(taken);
    ports().bookings().rewrite(one.getId(), List.of());
    assertThat(ports().bookings().rewrite(other.getId(), wanted)).isEmpty();
    assertThat(ports().bookings().rewrite(one.getId(), taken)).hasSize(2);
  }

  private Meeting meeting(Planned group, int week) {
    Meeting meeting = AGroup.meeting(group.getId(), week, place);
    ports().meetings().add(meeting);
    return meeting;
  }

  private static List<Booking> bookings(Planned group, Meeting meeting, PersonId trainer) {
    return Booking.of(
        AGroup.DELFT,
        List.of(meeting),
        List.of(AGroup.asked(group.getId(), GroupPart.TRAINER, trainer)));
  }

  @Test
  void of_who_leads_the_languages_are_what_was_said_last() {
    PersonId person = PersonId.next();
    Leader leader =
        new Leader(
            person,
            AGroup.PROVIDER,
            GroupPart.TRAINER,
            new TreeSet<>(Set.of(Language.ARABIC, AGroup.TIGRINYA)));
    ports().leaders().save(leader);
    assertThat(found(person)).contains(leader);
    Leader less =
        new Leader(
            person, AGroup.PROVIDER, GroupPart.TRAINER, new TreeSet<>(Set.of(Language.ARABIC)));
    ports().leaders().save(less);
    assertThat(found(person)).contains(less);
  }

  private Optional<Leader> found(PersonId person) {
    return ports().leaders().find(person, AGroup.PROVIDER, GroupPart.TRAINER);
  }
}
