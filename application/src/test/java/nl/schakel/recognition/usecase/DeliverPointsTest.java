package nl.schakel.recognition.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.port.Awards.Owned;
import nl.schakel.recognition.usecase.DeliverPoints.Command;
import nl.schakel.recognition.usecase.DeliverPoints.Outcome;
import nl.schakel.shared.port.Events;
import org.junit.jupiter.api.Test;

/** Two colleagues earned points, and a list goes to the register. */
class DeliverPointsTest {

  private static final OrganisationId REGISTER = DemoOrganisation.REGISTERPLEIN.id();
  private static final OrganisationId VVSG = DemoOrganisation.VVSG.id();

  private final PointsInMemory memory = new PointsInMemory();
  private final Clock clock = Clock.fixed(Instant.parse("2027-11-25T14:00:00Z"), ZoneOffset.UTC);
  private final Events events = _ -> {};
  private final NumberKeeping keeping = new NumberKeeping(memory, memory, events, clock);
  private final DeliverPoints delivering =
      new DeliveryService(memory, new ReadyPoints(memory, memory), memory, keeping, events, clock);
  private final GiveRegisterNumber numbers = new NumberService(memory, keeping, events, clock);

  private final Actor coordinator = actor(Set.of(new Assignment(Role.COORDINATOR, VVSG)));
  private final Actor amina = actor(Set.of());
  private final Actor joris = actor(Set.of());
  private final AwardId aminas = earns(amina);
  private final AwardId joriss = earns(joris);

  @Test
  void a_number_that_two_people_gave_goes_on_no_list_and_neither_is_told() {
    gives(amina, "RP 100005");
    gives(joris, "rp100.005");
    assertThat(deliver()).isEqualTo(new Outcome.NothingToDo());
    assertThat(memory.deliveries).isEmpty();
    assertThat(memory.find(joris.person(), REGISTER)).as("it is kept").isPresent();
  }

  @Test
  void it_solves_itself_when_one_of_them_corrects_the_number() {
    gives(amina, "RP100005");
    gives(joris, "RP100005");
    gives(joris, "RP100013");
    assertThat(deliver()).isInstanceOfSatisfying(Outcome.Delivered.class, it -> hasLines(it, 2));
    assertThat(memory.lock(aminas).orElseThrow().award())
        .isInstanceOfSatisfying(
            Award.Delivered.class, it -> assertThat(it.number()).isEqualTo("RP100005"));
    assertThat(deliver()).as("once").isEqualTo(new Outcome.NothingToDo());
  }

  @Test
  void what_the_register_has_stays_and_who_gives_the_number_later_waits() {
    gives(amina, "RP100005");
    assertThat(deliver()).isInstanceOfSatisfying(Outcome.Delivered.class, it -> hasLines(it, 1));
    assertThat(delivering.correctNumber(coordinator, joriss, "RP100005"))
        .isEqualTo(new Outcome.Corrected());
    assertThat(deliver()).isEqualTo(new Outcome.NothingToDo());
    numbers.takeBack(amina, REGISTER);
    assertThat(deliver()).isInstanceOfSatisfying(Outcome.Delivered.class, it -> hasLines(it, 1));
  }

  private static void hasLines(Outcome.Delivered delivered, int lines) {
    assertThat(delivered.lines()).isEqualTo(lines);
  }

  private void gives(Actor who, String typed) {
    assertThat(numbers.give(who, REGISTER, typed))
        .isEqualTo(new GiveRegisterNumber.Outcome.Known());
  }

  private Outcome deliver() {
    return delivering.deliver(
        new Command(coordinator, REGISTER, VVSG, Set.of(aminas, joriss), Optional.empty()));
  }

  private AwardId earns(Actor who) {
    Award.Open award =
        new Award.Open(
            new Award.Points(
                AwardId.next(),
                CompletionId.next(),
                REGISTER,
                BigDecimal.TWO,
                LocalDate.of(2027, 11, 25),
                Optional.empty()));
    memory.add(new Owned(award, who.person(), VVSG));
    return award.getId();
  }

  private static Actor actor(Set<Assignment> assignments) {
    return new Actor(AccountId.next(), PersonId.next(), assignments);
  }
}
