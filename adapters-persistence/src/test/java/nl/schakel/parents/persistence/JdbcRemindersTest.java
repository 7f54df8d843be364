package nl.schakel.parents.persistence;

import static nl.schakel.parents.model.AParent.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.parents.model.AParent;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.model.Reminder;
import nl.schakel.parents.model.Reminder.Fate;
import nl.schakel.parents.port.Parents;
import nl.schakel.parents.port.PhoneMessages;
import nl.schakel.parents.port.PhoneMessages.Message;
import nl.schakel.parents.port.Reminders;
import nl.schakel.parents.query.DemoPhone;
import nl.schakel.parents.query.DemoPhone.Text;
import nl.schakel.parents.query.ParentBook;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcRemindersTest {

  private static final Instant SOON = NOW.plusSeconds(300);

  @Autowired Parents parents;
  @Autowired Reminders reminders;
  @Autowired PhoneMessages.Kept kept;
  @Autowired DemoPhone demo;
  @Autowired ParentBook book;

  private final ParentGroupId group = ParentGroupId.next();
  private final MeetingId meeting = MeetingId.next();
  private final Invited parent = coming("+31612345678");

  private static Invited coming(String phone) {
    return AParent.invited(ParentGroupId.next(), "Amina", Optional.of(new Phone(phone)));
  }

  @BeforeEach
  void come() {
    Invited here = AParent.invited(group, "Saba", Optional.of(new Phone("+31687654321")));
    parents.add(here, OrganisationId.next());
    parents.save(new Coming(here.invitation(), NOW));
    parents.add(parent, OrganisationId.next());
    parents.add(AParent.invited(group, "Olena", Optional.empty()), OrganisationId.next());
  }

  private Gathering at(Instant start) {
    return new Gathering(
        meeting,
        start,
        start.plusSeconds(7200),
        ZoneId.of("Europe/Amsterdam"),
        "De Brug",
        HandoutTopic.SCHOOL,
        true,
        Set.of());
  }

  private List<Reminder> claim(Instant now) {
    return reminders.claim(now, now.plusSeconds(60), 10).stream()
        .filter(each -> each.meeting().equals(meeting))
        .toList();
  }

  @Test
  void of_two_senders_one_gets_it_and_when_that_one_dies_the_other() {
    reminders.add(group, at(SOON), NOW);
    reminders.add(group, at(SOON), NOW);
    Reminder first = claim(NOW).getFirst();
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(claim(NOW)).isEmpty();
    Reminder second = claim(NOW.plusSeconds(61)).getFirst();
    reminders.settle(first, new Fate.Dead());
    reminders.settle(second, new Fate.Sent());
    reminders.add(group, at(SOON), NOW);
    assertThat(claim(NOW.plusSeconds(999))).isEmpty();
  }

  @Test
  void what_could_not_leave_waits_and_a_meeting_that_moved_is_another_one() {
    reminders.add(group, at(SOON), NOW);
    reminders.settle(claim(NOW).getFirst(), new Fate.Again(NOW.plusSeconds(500)));
    assertThat(claim(NOW.plusSeconds(499))).isEmpty();
    reminders.settle(claim(NOW.plusSeconds(500)).getFirst(), new Fate.Dropped());
    reminders.add(group, at(SOON.plusSeconds(60)), NOW);
    assertThat(claim(NOW)).hasSize(1);
  }

  @Test
  void who_is_erased_or_wants_none_gets_none() {
    reminders.add(group, at(SOON), NOW);
    Parent here = parents.of(group).getFirst();
    kept.add(new Message("sleutel", here.getId(), "+31687654321", "Morgen om 9 uur"), NOW);
    assertThat(demo.newest(1)).containsExactly(new Text("+31687654321", "Morgen om 9 uur", NOW));
    reminders.want(here.getId(), false);
    assertThat(book.find(here.getId()).orElseThrow().texts()).isFalse();
    reminders.add(group, at(SOON.plusSeconds(60)), NOW);
    parents.remove(here.getId());
    assertThat(claim(NOW)).isEmpty();
    assertThat(demo.newest(9)).noneMatch(text -> text.phone().equals("+31687654321"));
  }
}
