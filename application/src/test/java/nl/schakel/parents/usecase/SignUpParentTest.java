package nl.schakel.parents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentEvent.ParentChanged;
import nl.schakel.parents.ParentEvent.Step;
import nl.schakel.parents.model.AParent;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Route;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.port.ParentsInMemory;
import nl.schakel.parents.port.RemindersInMemory;
import nl.schakel.parents.usecase.SignUpParent.Choice;
import nl.schakel.parents.usecase.SignUpParent.Outcome;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;

class SignUpParentTest {

  private static final MunicipalityCode DELFT = new MunicipalityCode("GM0503");
  private static final Optional<Phone> PHONE = Optional.of(new Phone("+31612345678"));

  private final GroupsOnPaper groups = new GroupsOnPaper();
  private final ParentsInMemory parents = new ParentsInMemory();
  private final List<DomainEvent> told = new ArrayList<>();
  private final ParentGroupId group = groups.add(2, Stage.OPEN);
  private Instant now = AParent.NOW;

  private SignUpParent signing() {
    ParentDesk desk =
        new ParentDesk(groups, groups, parents, told::add, Clock.fixed(now, ZoneOffset.UTC));
    return new SigningUpService(
        desk,
        new Registering(desk, parents, groups),
        new Answers(desk),
        groups,
        new FiguresOnPaper(parents, new RemindersInMemory(parents)),
        new NoLinks());
  }

  private Outcome signUp(String alias, Optional<Phone> phone) {
    return signing().signUp(group, AParent.known(alias, phone));
  }

  @Test
  void who_joins_has_a_seat_and_comes_back_as_with_a_letter() {
    assertThat(signUp("Амина", PHONE)).isInstanceOf(Outcome.Joined.class);
    Parent parent = parents.of(group).getFirst();
    assertThat(parent.state()).isEqualTo(State.COMING);
    assertThat(parent.invitation().route()).isEqualTo(Route.PAGE);
    assertThat(parent.invitation().by()).isEmpty();
    assertThat(told)
        .containsExactly(
            new ParentChanged(group, Step.SIGNED_UP, Optional.empty(), now),
            new ParentChanged(group, Step.COMING, Optional.empty(), now));
    assertThat(groups.counted(group)).isEqualTo(1);
  }

  @Test
  void of_a_full_group_it_is_told_before_and_who_joins_waits() {
    signUp("Amina", Optional.empty());
    assertThat(signing().open(DELFT, Language.ARABIC))
        .singleElement()
        .matches(choice -> !choice.isFull());
    signUp("Saba", Optional.empty());
    assertThat(signing().open(DELFT, Language.ARABIC)).singleElement().matches(Choice::isFull);
    assertThat(signUp("Olena", Optional.empty())).isInstanceOf(Outcome.Waits.class);
  }

  @Test
  void the_same_telephone_joins_once_in_all_groups_together() {
    signUp("Amina", PHONE);
    ParentGroupId other = groups.add(15, Stage.OPEN);
    assertThat(signUp("Saba", PHONE)).isEqualTo(new Outcome.SamePhone());
    assertThat(signing().signUp(other, AParent.known("Saba", PHONE)))
        .isEqualTo(new Outcome.SamePhone());
    assertThat(parents.of(other)).isEmpty();
  }

  @Test
  void what_closed_meanwhile_is_not_joined_and_not_offered() {
    now = GroupsOnPaper.FIRST.plus(Duration.ofDays(7));
    assertThat(signUp("Amina", Optional.empty())).isEqualTo(new Outcome.Closed());
    assertThat(signing().open(DELFT, Language.ARABIC)).isEmpty();
    now = AParent.NOW;
    assertThat(signing().open(DELFT, Language.FRENCH)).isEmpty();
    groups.change(group, 15, Stage.OVER);
    assertThat(signUp("Amina", Optional.empty())).isEqualTo(new Outcome.Closed());
    assertThat(parents.of(group)).isEmpty();
  }
}
