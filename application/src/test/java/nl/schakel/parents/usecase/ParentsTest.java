package nl.schakel.parents.usecase;

import static nl.schakel.parents.usecase.FollowParent.Correction.CORRECTED;
import static nl.schakel.parents.usecase.FollowParent.Correction.SAME_PHONE;
import static nl.schakel.parents.usecase.GroupsOnPaper.FIRST;
import static nl.schakel.parents.usecase.GroupsOnPaper.PROVIDER;
import static nl.schakel.parents.usecase.GroupsOnPaper.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentEvent.ParentChanged;
import nl.schakel.parents.ParentEvent.Step;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.AParent;
import nl.schakel.parents.model.Opinion;
import nl.schakel.parents.model.Opinion.Face;
import nl.schakel.parents.model.Opinion.Help;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.model.Presence;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.parents.port.OpinionsInMemory;
import nl.schakel.parents.port.ParentsInMemory;
import nl.schakel.parents.port.RemindersInMemory;
import nl.schakel.parents.usecase.AnswerInvitation.Answer;
import nl.schakel.parents.usecase.AnswerInvitation.Outcome;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;

class ParentsTest {

  private static final Actor WORKER = actor(Role.SUPPORT_WORKER, PROVIDER, PersonId.next());
  private static final Optional<Phone> PHONE = Optional.of(new Phone("+31612345678"));

  private final GroupsOnPaper groups = new GroupsOnPaper();
  private final ParentsInMemory parents = new ParentsInMemory();
  private final OpinionsInMemory opinions = new OpinionsInMemory();
  private final List<DomainEvent> told = new ArrayList<>();
  private Instant now = AParent.NOW;
  private final ParentGroupId group = groups.add(15, Stage.OPEN);

  private static Actor actor(Role role, OrganisationId organisation, PersonId person) {
    return new Actor(
        new AccountId(UUID.randomUUID()), person, Set.of(new Assignment(role, organisation)));
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private ParentDesk desk() {
    return new ParentDesk(groups, groups, parents, told::add, clock());
  }

  private InviteParent.Outcome invite(String alias, Optional<Phone> phone) {
    return new InvitingService(desk(), new Registering(desk(), parents, groups))
        .invite(WORKER, group, AParent.known(alias, phone));
  }

  private ParentId invited() {
    return ((InviteParent.Outcome.Invited) invite("Amina", Optional.empty())).parent();
  }

  private Outcome say(ParentId parent, Answer answer) {
    return answering().answer(parent, answer);
  }

  private AnsweringService answering() {
    return new AnsweringService(
        desk(),
        new Answers(desk()),
        parents,
        new RemindersInMemory(parents),
        opinions,
        new NoLinks());
  }

  private FollowParent following() {
    return new FollowingService(desk(), new Answers(desk()), parents, parents, new NoLinks());
  }

  private State state(ParentId parent) {
    return parents.find(parent).orElseThrow().state();
  }

  private List<ParentId> full() {
    List<ParentId> all = IntStream.range(0, 15).mapToObj(_ -> invited()).toList();
    all.forEach(each -> assertThat(say(each, Answer.COME)).isEqualTo(new Outcome.Coming()));
    return all;
  }

  @Test
  void fifteen_come_and_the_sixteenth_waits_until_one_stays_away() {
    List<ParentId> all = full();
    ParentId sixteenth = invited();
    ParentId seventeenth = invited();
    assertThat(say(sixteenth, Answer.COME)).isEqualTo(new Outcome.Waiting());
    assertThat(say(seventeenth, Answer.COME)).isEqualTo(new Outcome.Waiting());
    assertThat(groups.counted(group)).isEqualTo(15);
    assertThat(say(all.get(3), Answer.STAY_AWAY)).isEqualTo(new Outcome.StayingAway());
    assertThat(state(sixteenth)).isEqualTo(State.COMING);
    assertThat(state(seventeenth)).isEqualTo(State.WAITING);
    assertThat(groups.counted(group)).isEqualTo(15);
  }

  @Test
  void from_the_second_meeting_on_a_freed_seat_stays_free() {
    List<ParentId> all = full();
    ParentId sixteenth = invited();
    say(sixteenth, Answer.COME);
    now = FIRST.plus(Duration.ofDays(7));
    say(all.getFirst(), Answer.STAY_AWAY);
    assertThat(state(sixteenth)).isEqualTo(State.WAITING);
    assertThat(groups.counted(group)).isEqualTo(14);
    assertThat(say(all.getFirst(), Answer.COME)).isEqualTo(new Outcome.Coming());
    assertThat(invite("Saba", Optional.empty())).isEqualTo(new InviteParent.Outcome.NotNow());
  }

  @Test
  void more_seats_are_for_who_waits() {
    full();
    ParentId sixteenth = invited();
    say(sixteenth, Answer.COME);
    groups.change(group, 16, Stage.OPEN);
    new FollowingService(desk(), new Answers(desk()), parents, parents, new NoLinks())
        .settle(group);
    assertThat(state(sixteenth)).isEqualTo(State.COMING);
    assertThat(groups.counted(group)).isEqualTo(16);
  }

  @Test
  void pressing_twice_is_pressing_once() {
    ParentId parent = invited();
    told.clear();
    say(parent, Answer.COME);
    say(parent, Answer.COME);
    assertThat(told).containsExactly(new ParentChanged(group, Step.COMING, Optional.empty(), now));
  }

  @Test
  void the_same_telephone_is_refused_in_a_group_and_pointed_out_in_another() {
    ParentGroupId other = groups.add(15, Stage.OPEN);
    new InvitingService(desk(), new Registering(desk(), parents, groups))
        .invite(WORKER, other, AParent.known("Amina", PHONE));
    assertThat(invite("Amina", PHONE)).isInstanceOf(InviteParent.Outcome.InvitedTwice.class);
    assertThat(invite("Mina", PHONE)).isEqualTo(new InviteParent.Outcome.SamePhone());
    groups.change(other, 15, Stage.OVER);
    following().remove(WORKER, parents.of(group).getFirst().getId());
    assertThat(invite("Amina", PHONE)).isInstanceOf(InviteParent.Outcome.Invited.class);
  }

  @Test
  void who_has_a_question_is_called_where_a_telephone_is_known() {
    ParentId known = ((InviteParent.Outcome.Invited) invite("Amina", PHONE)).parent();
    assertThat(say(known, Answer.QUESTION)).isEqualTo(new Outcome.WillBeCalled());
    assertThat(parents.find(known).orElseThrow().invitation().wantsCall()).isTrue();
    following().called(WORKER, known);
    assertThat(parents.find(known).orElseThrow().invitation().wantsCall()).isFalse();
    assertThat(say(invited(), Answer.QUESTION)).isEqualTo(new Outcome.CannotBeCalled());
  }

  @Test
  void who_invited_corrects_and_erases_and_so_does_a_coordinator_but_no_colleague() {
    ParentId parent = ((InviteParent.Outcome.Invited) invite("Amina", PHONE)).parent();
    say(parent, Answer.QUESTION);
    Actor colleague = actor(Role.SUPPORT_WORKER, PROVIDER, PersonId.next());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> following().correct(colleague, parent, known("أمينة")));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> following().erase(colleague, parent));
    assertThat(following().correct(WORKER, parent, known("أمينة"))).isEqualTo(CORRECTED);
    assertThat(parents.find(parent).orElseThrow().invitation().known()).isEqualTo(known("أمينة"));
    assertThat(parents.find(parent).orElseThrow().invitation().wantsCall()).isFalse();
    following().erase(actor(Role.COORDINATOR, PROVIDER, PersonId.next()), parent);
    assertThat(parents.find(parent)).isEmpty();
  }

  private static Known known(String alias) {
    return AParent.known(alias, Optional.empty());
  }

  @Test
  void a_telephone_is_not_corrected_into_one_of_somebody_else_in_the_group() {
    ParentId first = ((InviteParent.Outcome.Invited) invite("Amina", PHONE)).parent();
    ParentId second = invited();
    assertThat(following().correct(WORKER, second, AParent.known("Saba", PHONE)))
        .isEqualTo(SAME_PHONE);
    told.clear();
    assertThat(following().correct(WORKER, first, AParent.known("Amina", PHONE)))
        .isEqualTo(CORRECTED);
    assertThat(told).isEmpty();
  }

  @Test
  void after_the_series_nothing_can_be_answered() {
    ParentId parent = invited();
    groups.change(group, 15, Stage.OVER);
    for (Answer answer : Answer.values()) {
      assertThat(say(parent, answer)).isEqualTo(new Outcome.Over());
    }
  }

  @Test
  void what_a_parent_who_came_thought_is_counted_once_when_all_is_over() {
    ParentId parent = invited();
    ParentId absent = invited();
    say(parent, Answer.COME);
    Opinion glad = new Opinion(Face.GLAD, Help.HELPS);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> answering().opine(parent, glad));
    now = FIRST.plus(Duration.ofDays(29));
    answering().opine(parent, glad);
    answering().opine(parent, new Opinion(Face.SAD, Help.DOES_NOT_HELP));
    assertThat(opinions.all()).containsExactly(glad);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> answering().opine(absent, glad));
  }

  @Test
  void who_saw_an_older_list_changes_nothing() {
    now = FIRST;
    Actor trainer = actor(Role.TRAINER, PROVIDER, TRAINER);
    TakePresence.Change change = new TakePresence.Change(List.of(), Optional.of(9), 0);
    assertThat(presence().change(trainer, first(), change))
        .isEqualTo(new TakePresence.Outcome.Taken());
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> presence().change(trainer, first(), change));
    assertThat(parents.heads(first())).contains(9);
  }

  @Test
  void who_leads_a_meeting_tells_what_was_needed_there_and_nobody_else_does() {
    now = FIRST;
    Map<Need, Integer> needs = Map.of(Need.HOUSING, 4);
    presence().needs(actor(Role.TRAINER, PROVIDER, TRAINER), first(), needs);
    assertThat(opinions.needs(first())).isEqualTo(needs);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> presence().needs(WORKER, first(), Map.of()));
  }

  @Test
  void who_invites_for_another_organisation_finds_nobody() {
    ParentId parent = invited();
    Actor other = actor(Role.SUPPORT_WORKER, OrganisationId.next(), PersonId.next());
    Actor municipality =
        actor(Role.MUNICIPALITY_CONTACT, DemoOrganisation.GEMEENTE.id(), PersonId.next());
    for (Actor stranger : List.of(other, municipality)) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> following().remove(stranger, parent));
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> presence().heads(stranger, first(), Optional.of(3)));
    }
  }

  private MeetingId first() {
    return groups.find(group).orElseThrow().meetings().getFirst().id();
  }

  private TakePresence presence() {
    return new PresenceService(groups, parents, parents, opinions, told::add, clock());
  }

  @Test
  void the_trainer_puts_down_who_is_there_from_half_an_hour_before() {
    ParentId parent = invited();
    Actor trainer = actor(Role.TRAINER, PROVIDER, TRAINER);
    Presence present = new Presence(parent, Mark.PRESENT, Ids.next(), FIRST);
    assertThat(presence().take(trainer, first(), List.of(present)))
        .isEqualTo(new TakePresence.Outcome.TooEarly(FIRST.minus(TakePresence.BEFOREHAND)));
    now = FIRST.minus(TakePresence.BEFOREHAND);
    assertThat(presence().take(trainer, first(), List.of(present)))
        .isEqualTo(new TakePresence.Outcome.Taken());
    assertThat(parents.presence(first(), parent)).contains(present);
    Presence stranger = new Presence(ParentId.next(), Mark.PRESENT, Ids.next(), FIRST);
    assertThat(presence().take(trainer, first(), List.of(stranger)))
        .isEqualTo(new TakePresence.Outcome.NotOnTheList());
    presence().heads(trainer, first(), Optional.of(12));
    assertThat(parents.heads(first())).contains(12);
  }
}
