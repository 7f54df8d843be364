package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupCards.AskCard;
import nl.schakel.groups.GroupCards.GroupCard;
import nl.schakel.groups.GroupCards.MeetingCard;
import nl.schakel.groups.GroupEvent.AskChanged;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupEvent.MeetingChanged;
import nl.schakel.groups.GroupEvent.MeetingStep;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.notifications.port.GroupContent;
import nl.schakel.notifications.port.GroupContent.Notice;
import nl.schakel.notifications.port.Letter;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

/** Who is asked for a group of parents hears when and where, and what became of it. */
class GroupLettersTest {

  private static final Duration PLANNING = Duration.ofMinutes(10);

  private final PostOffice office = new PostOffice();
  private final ParentGroupId group = ParentGroupId.next();
  private final AskId ask = AskId.next();
  private final PersonId trainer = PersonId.next();

  private void stands(AskStep standing, MeetingCard... meetings) {
    office.groups.asked.put(
        ask,
        new AskCard(
            ask,
            trainer,
            GroupPart.TRAINER,
            standing,
            new GroupCard(
                group, DemoOrganisation.VLUCHTELINGENWERK.id(), Language.ARABIC, "De Brug"),
            List.of(meetings)));
  }

  private MeetingCard meeting(int week) {
    Instant start = office.now.plus(Duration.ofDays(7L * week));
    return new MeetingCard(
        MeetingId.next(),
        start,
        start.plus(Duration.ofHours(2)),
        ZoneId.of("Europe/Amsterdam"),
        "De Brug");
  }

  private void changes(MeetingCard meeting, MeetingStep step) {
    office.groupQueue.about(
        new MeetingChanged(meeting.id(), group, step, Optional.empty(), office.now));
  }

  private static GroupContent content(Letter letter) {
    return (GroupContent) letter.content();
  }

  @Test
  void who_is_asked_gets_a_link_and_the_meetings() {
    MeetingCard first = meeting(1);
    stands(AskStep.ASKED, first);
    office.groupQueue.about(
        new AskChanged(ask, group, AskStep.ASKED, Optional.empty(), office.now));
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(content(letter).news()).isEqualTo(Notice.ASKED);
              assertThat(content(letter).meetings()).containsExactly(first);
              assertThat(letter.button().getPath()).startsWith("/group-ask/");
            });
  }

  @Test
  void other_dates_are_told_in_one_letter_once_the_planning_is_done() {
    MeetingCard first = meeting(1);
    MeetingCard second = meeting(2);
    stands(AskStep.ACCEPTED, first, second);
    changes(first, MeetingStep.MOVED);
    changes(second, MeetingStep.PLANNED);
    assertThat(office.send()).isEmpty();
    office.pass(PLANNING);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(content(letter).news()).isEqualTo(Notice.DATES);
              assertThat(content(letter).meetings()).containsExactly(first, second);
            });
  }

  @Test
  void who_is_not_needed_any_more_hears_nothing_of_dates() {
    MeetingCard first = meeting(1);
    stands(AskStep.ACCEPTED, first);
    changes(first, MeetingStep.MOVED);
    stands(AskStep.WITHDRAWN, first);
    office.pass(PLANNING);
    assertThat(office.send()).isEmpty();
    changes(first, MeetingStep.REMOVED);
    office.pass(PLANNING);
    assertThat(office.send()).isEmpty();
  }
}
