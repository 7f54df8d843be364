package nl.schakel.parents.usecase;

import static nl.schakel.parents.usecase.GroupsOnPaper.FIRST;
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
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.AParent;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.model.Reminder.Fate;
import nl.schakel.parents.port.ParentsInMemory;
import nl.schakel.parents.port.PhoneMessages;
import nl.schakel.parents.port.PhoneMessages.Answer;
import nl.schakel.parents.port.PhoneMessages.Message;
import nl.schakel.parents.port.RemindersInMemory;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Texts.Missing;
import org.junit.jupiter.api.Test;

class RemindersTest implements PhoneMessages {

  private static final Optional<Phone> PHONE = Optional.of(new Phone("+31612345678"));

  private final GroupsOnPaper groups = new GroupsOnPaper();
  private final ParentsInMemory parents = new ParentsInMemory();
  private final RemindersInMemory reminders = new RemindersInMemory(parents);
  private final ParentGroupId group = groups.add(15, Stage.OPEN);
  private final List<Message> sent = new ArrayList<>();
  private Answer answer = new Answer.Taken();
  private boolean setUp = true;
  private Instant now = FIRST.minus(Duration.ofDays(1)).plus(Duration.ofHours(1));

  @Override
  public boolean isSetUp() {
    return setUp;
  }

  @Override
  public Answer send(Message message) {
    sent.add(message);
    return answer;
  }

  private int remind() {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    new ReminderPlanning(groups, reminders, this, clock).plan();
    return send(clock);
  }

  private int send(Clock clock) {
    WriteReminder text =
        new ReminderText(
            groups,
            new FiguresOnPaper(parents, reminders),
            new NoLinks(),
            Texts.onClassPath(Missing.SHOWS_KEY),
            clock,
            secret -> "https://schakel.example/come/" + secret);
    return new ReminderSending(reminders, text, this, clock).send();
  }

  private ParentId coming(Optional<Phone> phone) {
    Invited parent = AParent.invited(group, "Amina", phone);
    parents.add(parent, GroupsOnPaper.PROVIDER);
    parents.save(new Coming(parent.invitation(), now));
    return parent.getId();
  }

  @Test
  void who_comes_and_has_a_phone_is_texted_once_without_a_name() {
    ParentId parent = coming(PHONE);
    coming(Optional.empty());
    parents.add(AParent.invited(group, "Saba", PHONE), GroupsOnPaper.PROVIDER);
    assertThat(remind()).isEqualTo(1);
    assertThat(remind()).isZero();
    assertThat(sent)
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.to()).isEqualTo("+31612345678");
              assertThat(message.key()).contains(parent.value().toString());
              assertThat(message.text()).doesNotContain("Amina");
            });
  }

  @Test
  void nothing_leaves_at_night_nor_on_another_day_nor_without_a_gateway() {
    coming(PHONE);
    now = FIRST.minus(Duration.ofDays(2));
    assertThat(remind()).isZero();
    now = FIRST.minus(Duration.ofHours(13));
    assertThat(remind()).isZero();
    now = FIRST.minus(Duration.ofDays(1));
    setUp = false;
    assertThat(remind()).isZero();
    assertThat(sent).isEmpty();
  }

  @Test
  void who_wants_no_texts_or_is_forgotten_or_stays_away_meanwhile_gets_none() {
    ParentId silent = coming(PHONE);
    reminders.want(silent, false);
    assertThat(remind()).isZero();
    ParentId meanwhile = coming(PHONE);
    ParentId erased = coming(PHONE);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    new ReminderPlanning(groups, reminders, this, clock).plan();
    parents.remove(erased);
    parents.save(((Coming) parents.find(meanwhile).orElseThrow()).stayAway(now));
    assertThat(send(clock)).isZero();
    assertThat(reminders.fates()).containsExactly(new Fate.Dropped(), new Fate.Dropped());
  }

  @Test
  void what_the_gateway_cannot_take_waits_and_what_it_refuses_does_not() {
    coming(PHONE);
    answer = new Answer.Later(Optional.of(Duration.ofHours(1)));
    assertThat(remind()).isZero();
    assertThat(reminders.fates()).containsExactly(new Fate.Again(now.plus(Duration.ofHours(1))));
    answer = new Answer.Refused();
    coming(PHONE);
    assertThat(remind()).isZero();
    assertThat(reminders.fates()).contains(new Fate.Dead());
  }
}
