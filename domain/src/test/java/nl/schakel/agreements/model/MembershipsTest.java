package nl.schakel.agreements.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.schakel.agreements.model.Memberships.Fault;
import nl.schakel.agreements.model.Memberships.Fault.Reason;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.people.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MembershipsTest {

  private static final LocalDate START = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 60;
  private static final List<OrganisationId> ORGANISATIONS =
      Stream.generate(OrganisationId::next).limit(3).toList();

  private final OrganisationId lead = ORGANISATIONS.getFirst();
  private final OrganisationId member = ORGANISATIONS.getLast();

  /** Some of these histories can be, most cannot; which, is counted day by day. */
  @ParameterizedTest
  @MethodSource("histories")
  void nobody_is_in_it_twice_on_any_day_and_one_leads(List<Membership> history) {
    boolean possible =
        IntStream.range(0, DAYS * 2)
                .mapToObj(START::plusDays)
                .allMatch(day -> isPossible(history, day))
            && history.stream().anyMatch(each -> each.role() == Role.LEAD);
    assertThat(Memberships.faults(history).isEmpty()).isEqualTo(possible);
    if (possible) {
      assertThat(new Memberships(history).all()).isEqualTo(history);
    } else {
      assertThatThrownBy(() -> new Memberships(history))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void the_histories_are_of_both_kinds() {
    assertThat(histories().map(history -> Memberships.faults(history).isEmpty()).distinct())
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void who_left_may_come_back_on_the_very_day() {
    List<Membership> back =
        List.of(
            new Membership(lead, Role.LEAD, Period.since(START)),
            new Membership(member, Role.MEMBER, Period.of(START, START.plusDays(10))),
            new Membership(member, Role.CONTRIBUTING_EXPERT, Period.since(START.plusDays(10))));
    assertThat(Memberships.faults(back)).isEmpty();
    assertThat(new Memberships(back).on(START.plusDays(10)).map(Membership::role))
        .containsExactlyInAnyOrder(Role.LEAD, Role.CONTRIBUTING_EXPERT);
  }

  @Test
  void every_fault_names_the_membership_that_came_too_many() {
    Period always = Period.since(START);
    assertThat(
            Memberships.faults(
                List.of(
                    new Membership(lead, Role.LEAD, always),
                    new Membership(member, Role.MEMBER, always),
                    new Membership(member, Role.CONTRIBUTING_EXPERT, always),
                    new Membership(ORGANISATIONS.get(1), Role.LEAD, always))))
        .containsExactly(new Fault(2, Reason.OVERLAPS), new Fault(3, Reason.SECOND_LEAD));
    assertThat(Memberships.faults(List.of(new Membership(member, Role.MEMBER, always))))
        .containsExactly(new Fault(0, Reason.NO_LEAD));
  }

  static Stream<List<Membership>> histories() {
    return LongStream.range(0, 300).mapToObj(seed -> history(new Random(seed)));
  }

  private static List<Membership> history(Random chance) {
    List<Membership> history = new ArrayList<>();
    for (int number = chance.nextInt(1, 5); number > 0; number--) {
      LocalDate from = START.plusDays(chance.nextInt(DAYS));
      Optional<LocalDate> until =
          chance.nextBoolean()
              ? Optional.of(from.plusDays(chance.nextInt(1, 20)))
              : Optional.empty();
      history.add(
          new Membership(
              ORGANISATIONS.get(chance.nextInt(ORGANISATIONS.size())),
              chance.nextInt(3) == 0 ? Role.LEAD : Role.MEMBER,
              new Period(from, until)));
    }
    return history;
  }

  private static boolean isPossible(List<Membership> history, LocalDate day) {
    List<Membership> there = history.stream().filter(each -> each.period().includes(day)).toList();
    return there.stream().map(Membership::organisation).distinct().count() == there.size()
        && there.stream().filter(each -> each.role() == Role.LEAD).count() <= 1;
  }
}
