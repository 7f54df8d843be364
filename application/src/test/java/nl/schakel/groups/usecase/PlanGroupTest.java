package nl.schakel.groups.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Need;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.groups.usecase.AskPeople.Substitution;
import nl.schakel.groups.usecase.PlanGroup.Outcome;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class PlanGroupTest {

  private final GroupRoom room = new GroupRoom();
  private final MunicipalAgreementId agreement = room.agreed();
  private final ParentGroupId group = room.planned(agreement, Language.ARABIC);
  private final PersonId trainer =
      room.leader("trainer", GroupPart.TRAINER, Language.ARABIC, Language.DUTCH);
  private final PersonId keyPerson = room.leader("sleutel", GroupPart.KEY_PERSON, Language.ARABIC);

  @Test
  void a_group_goes_from_its_plan_to_its_end() {
    for (int week = 0; week < 5; week++) {
      room.met(group, week, "De Brug");
    }
    AskId leads = room.asked(group, GroupPart.TRAINER, trainer);
    AskId together = room.asked(group, GroupPart.KEY_PERSON, keyPerson);
    room.groups.recruit(room.coordinator, group);
    assertThat(room.groups.confirm(room.coordinator, group))
        .isEqualTo(new Outcome.Needs(Set.of(Need.TRAINER, Need.KEY_PERSON)));
    room.answering.accept(Optional.empty(), leads);
    room.answering.accept(Optional.empty(), together);
    for (int twice = 0; twice < 2; twice++) {
      assertThat(room.groups.confirm(room.coordinator, group)).isEqualTo(new Outcome.Done(group));
    }
    assertThat(room.groups.complete(room.coordinator, group)).isEqualTo(new Outcome.NotNow());
    room.groups.begin(room.coordinator, group);
    room.groups.complete(room.coordinator, group);
    assertThat(room.group(group).state()).isEqualTo(State.COMPLETED);
    assertThat(room.groups.cancel(room.coordinator, group, "Toch niet"))
        .isEqualTo(new Outcome.NotNow());
  }

  @Test
  void no_more_groups_are_planned_than_were_agreed() {
    room.planned(agreement, Language.ARABIC);
    assertThat(plan(Language.ARABIC)).isEqualTo(new Outcome.NothingLeft(Language.ARABIC, 2));
    assertThat(plan(Language.FRENCH)).isEqualTo(new Outcome.NothingLeft(Language.FRENCH, 0));
    room.agreements.end(room.coordinator, agreement);
    assertThat(plan(AGroup.TIGRINYA)).isEqualTo(new Outcome.NotNow());
  }

  private Outcome plan(Language language) {
    return room.groups.plan(room.coordinator, agreement, language, AGroup.arrangement());
  }

  @Test
  void a_group_does_not_become_too_small_for_the_parents_who_come() {
    room.heads.count(group, 15, Optional.empty());
    assertThat(room.group(group).plan().parents()).isEqualTo(15);
    Arrangement smaller = new Arrangement("De Brug", 8, 10, 5, AGroup.arrangement().decision());
    assertThat(room.groups.revise(room.coordinator, group, smaller, Optional.empty()))
        .isEqualTo(new Outcome.Full(10));
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.groups.revise(room.coordinator, group, smaller, Optional.of(0L)));
  }

  @Test
  void whoever_was_asked_for_what_is_cancelled_is_free_again() {
    room.met(group, 0, "De Brug");
    AskId leads = room.asked(group, GroupPart.TRAINER, trainer);
    ParentGroupId other = room.planned(agreement, Language.ARABIC);
    assertThat(room.meetings.add(room.coordinator, other, AGroup.week(0, "De Brug")))
        .isInstanceOf(PlanMeeting.Outcome.Clashes.class);
    room.groups.cancel(room.coordinator, group, "Te weinig ouders");
    assertThat(room.ask(group, leads).standing()).isEqualTo(AskStep.WITHDRAWN);
    room.met(other, 0, "De Brug");
    room.asked(other, GroupPart.TRAINER, trainer);
    assertThat(room.answering.accept(Optional.empty(), leads))
        .isEqualTo(new AnswerAsk.Outcome.NoLongerAsked());
  }

  @Test
  void a_clash_says_who_is_where_and_keeps_nothing() {
    room.met(group, 0, "De Brug");
    room.asked(group, GroupPart.TRAINER, trainer);
    ParentGroupId other = room.planned(agreement, Language.ARABIC);
    room.met(other, 0, "Bibliotheek");
    assertThat(room.asking.lead(room.coordinator, other, GroupPart.TRAINER, trainer))
        .isInstanceOfSatisfying(
            AskPeople.Outcome.Clashes.class,
            it -> assertThat(it.clashes().getFirst().group()).isEqualTo(group));
    assertThat(room.ports.asks().of(other)).isEmpty();
    MeetingId moved = room.met(other, 1, "Bibliotheek");
    assertThat(move(other, moved, 0)).isInstanceOf(PlanMeeting.Outcome.Clashes.class);
    assertThat(room.meeting(other, moved).appointment()).isEqualTo(AGroup.week(1, "Bibliotheek"));
  }

  private PlanMeeting.Outcome move(ParentGroupId of, MeetingId meeting, int week) {
    return room.meetings.move(
        room.coordinator, of, meeting, AGroup.week(week, "Bibliotheek"), Optional.empty());
  }

  @Test
  void two_who_move_the_same_meeting_do_not_undo_each_other() {
    MeetingId meeting = room.met(group, 0, "De Brug");
    assertThat(move(group, meeting, 2)).isInstanceOf(PlanMeeting.Outcome.Done.class);
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(
            () ->
                room.meetings.move(
                    room.coordinator, group, meeting, AGroup.week(3, "De Brug"), Optional.of(0L)));
  }

  @Test
  void a_series_has_as_many_meetings_as_were_planned_and_none_in_the_past() {
    for (int week = 0; week < 5; week++) {
      room.met(group, week, "De Brug");
    }
    assertThat(room.meetings.add(room.coordinator, group, AGroup.week(6, "De Brug")))
        .isEqualTo(new PlanMeeting.Outcome.Enough(5));
    MeetingId first = room.ports.meetings().of(group).getFirst().id();
    assertThat(move(group, first, -30)).isEqualTo(new PlanMeeting.Outcome.InThePast());
    room.at(AGroup.week(1, "").start());
    assertThat(room.meetings.remove(room.coordinator, group, first))
        .isEqualTo(new PlanMeeting.Outcome.NotNow());
    room.meetings.remove(room.coordinator, group, room.ports.meetings().of(group).getLast().id());
    assertThat(room.ports.meetings().of(group)).hasSize(4);
  }

  @Test
  void a_group_meets_while_the_agreement_holds() {
    MeetingId meeting = room.met(group, 0, "De Brug");
    assertThat(room.meetings.add(room.coordinator, group, AGroup.week(50, "De Brug")))
        .isEqualTo(new PlanMeeting.Outcome.OutsideAgreement());
    assertThat(move(group, meeting, -6)).isEqualTo(new PlanMeeting.Outcome.OutsideAgreement());
    assertThat(room.meeting(group, meeting).appointment().start())
        .isEqualTo(AGroup.week(0, "De Brug").start());
  }

  @Test
  void who_leads_speaks_the_language_and_is_asked_once() {
    PersonId french = room.leader("frans", GroupPart.KEY_PERSON, Language.FRENCH);
    assertThat(room.asking.lead(room.coordinator, group, GroupPart.KEY_PERSON, french))
        .isEqualTo(new AskPeople.Outcome.DoesNotSpeak(Language.ARABIC));
    AskId ask = room.asked(group, GroupPart.KEY_PERSON, keyPerson);
    assertThat(room.asking.lead(room.coordinator, group, GroupPart.KEY_PERSON, keyPerson))
        .isEqualTo(new AskPeople.Outcome.AlreadyAsked());
    room.answering.decline(Optional.empty(), ask, "Op reis");
    room.asked(group, GroupPart.KEY_PERSON, keyPerson);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.asking.lead(room.coordinator, group, GroupPart.TRAINER, keyPerson));
  }

  @Test
  void a_substitute_takes_one_meeting_and_a_partner_comes_to_one() {
    MeetingId first = room.met(group, 0, "De Brug");
    room.met(group, 1, "De Brug");
    room.asked(group, GroupPart.TRAINER, trainer);
    PersonId other = room.leader("ander", GroupPart.TRAINER, Language.ARABIC);
    room.asking.substitute(
        room.coordinator, group, new Substitution(first, GroupPart.TRAINER, other, "Ziek"));
    assertThat(
            room.asking.invite(
                room.coordinator, group, first, AGroup.CONTACT, GroupRoom.somebody("partner")))
        .isInstanceOf(AskPeople.Outcome.Done.class);
    ParentGroupId elsewhere = room.planned(agreement, Language.ARABIC);
    room.met(elsewhere, 0, "Bibliotheek");
    room.asked(elsewhere, GroupPart.TRAINER, trainer);
    room.meetings.remove(room.coordinator, group, first);
    assertThat(room.ports.asks().of(group))
        .extracting(it -> it.standing())
        .containsExactly(AskStep.ASKED, AskStep.WITHDRAWN, AskStep.WITHDRAWN);
  }

  @Test
  void what_others_were_asked_is_not_theirs_to_answer() {
    AskId ask = room.asked(group, GroupPart.TRAINER, trainer);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.answering.accept(Optional.of(room.stranger), ask));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.groups.recruit(room.stranger, group));
  }

  @Test
  void of_too_few_parents_on_the_day_of_the_decision_is_told_once() {
    room.watching.watch();
    assertThat(room.actions()).doesNotContain("PARENT_GROUP_DECISION_DUE");
    room.at(
        AGroup.arrangement()
            .decision()
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .plus(Duration.ofHours(6)));
    room.watching.watch();
    room.watching.watch();
    assertThat(room.actions()).containsOnlyOnce("PARENT_GROUP_DECISION_DUE");
  }
}
