package nl.schakel.messages.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.attendance.Mark;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Standing;
import nl.schakel.messages.MessageEvent.Change;
import nl.schakel.messages.MessageEvent.RuleChanged;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.port.MessagesContract;
import nl.schakel.messages.usecase.KeepRules.Command;
import nl.schakel.messages.usecase.KeepRules.Scope;
import nl.schakel.messages.usecase.ReviseRule.Mailing;
import nl.schakel.messages.usecase.ReviseRule.Outcome;
import nl.schakel.messages.usecase.ReviseRule.Outlook;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** The first session is on Tuesday 2 November at 10:00, the second a week later. */
class ReviseRuleTest {

  private static final Instant THREE_DAYS_BEFORE = Instant.parse("2027-10-30T07:00:00Z");
  private static final Instant TWO_DAYS_BEFORE = Instant.parse("2027-10-31T08:00:00Z");

  private final MessageDesk desk = new MessageDesk();
  private final Enrolled amina = desk.enrol("Amina", Standing.ADMITTED, Language.DUTCH);
  private final Enrolled bram = desk.enrol("Bram", Standing.ADMITTED, Language.DUTCH);
  private final Template first = template("Vooraf");
  private final Template second = template("Anders");
  private final RuleId rule =
      ((KeepRules.Outcome.Added) desk.rules.add(wish(3, Audience.ADMITTED, first))).rule();

  @Test
  void other_words_are_for_who_was_not_told_yet() {
    desk.now = THREE_DAYS_BEFORE;
    desk.look();
    assertThat(revise(wish(3, Audience.ADMITTED, second))).isEqualTo(new Outcome.Revised());
    assertThat(desk.look()).isEmpty();
    Enrolled late = desk.enrol("Laat", Standing.ADMITTED, Language.DUTCH);
    assertThat(desk.look()).containsExactly(late.who().enrolment());
  }

  @Test
  void a_moment_still_to_come_tells_everybody_again_and_says_so_beforehand() {
    desk.now = THREE_DAYS_BEFORE;
    desk.look();
    Command later = wish(2, Audience.ADMITTED, first);
    Outlook outlook = desk.revision.foresee(rule, later);
    assertThat(outlook.next()).extracting(Mailing::at).startsWith(TWO_DAYS_BEFORE).hasSize(2);
    assertThat(outlook.next()).extracting(Mailing::readers).containsExactly(2, 2);
    assertThat(outlook.next()).extracting(Mailing::again).containsExactly(2, 0);
    revise(later);
    assertThat(desk.look()).isEmpty();
    desk.now = TWO_DAYS_BEFORE;
    assertThat(desk.look())
        .containsExactlyInAnyOrder(amina.who().enrolment(), bram.who().enrolment());
    assertThat(desk.look()).isEmpty();
  }

  @Test
  void a_moment_that_is_over_tells_nobody_but_who_enrols_after_it() {
    desk.now = THREE_DAYS_BEFORE.minus(Duration.ofDays(1));
    Command earlier = wish(6, Audience.ADMITTED, first);
    assertThat(desk.revision.foresee(rule, earlier).next())
        .singleElement()
        .satisfies(mailing -> assertThat(mailing.session()).isEqualTo(desk.second));
    revise(earlier);
    assertThat(desk.look()).isEmpty();
    desk.now = desk.now.plusSeconds(60);
    Enrolled late = desk.enrol("Laat", Standing.ADMITTED, Language.DUTCH);
    assertThat(desk.look()).containsExactly(late.who().enrolment());
  }

  @Test
  void other_readers_are_told_from_now_on() {
    revise(after(Audience.ATTENDED));
    desk.mark(amina, Mark.PRESENT);
    desk.mark(bram, Mark.ABSENT);
    desk.close(desk.first);
    desk.now = Instant.parse("2027-11-03T09:00:00Z");
    assertThat(desk.look()).containsExactly(amina.who().enrolment());
    revise(after(Audience.ABSENT));
    assertThat(desk.look()).isEmpty();
    desk.close(desk.second);
    desk.now = desk.now.plus(Duration.ofDays(7));
    assertThat(desk.look()).containsExactly(bram.who().enrolment());
  }

  @Test
  void what_is_off_stays_off_and_says_so() {
    desk.rules.switchOff(desk.coordinator, rule);
    revise(wish(2, Audience.ADMITTED, second));
    assertThat(desk.revision.foresee(rule, wish(1, Audience.ADMITTED, second)).on()).isFalse();
    desk.now = TWO_DAYS_BEFORE;
    assertThat(desk.look()).isEmpty();
  }

  @Test
  void it_is_told_once_that_it_changed_and_not_at_all_when_it_did_not() {
    assertThat(revise(wish(3, Audience.ADMITTED, first))).isEqualTo(new Outcome.NothingChanged());
    desk.rules.add(wish(2, Audience.ADMITTED, first));
    assertThat(revise(wish(2, Audience.ADMITTED, first))).isEqualTo(new Outcome.Doubled());
    revise(wish(3, Audience.ADMITTED, second));
    assertThat(desk.told)
        .filteredOn(
            event ->
                event instanceof RuleChanged(var _, var change, var _, var _)
                    && change == Change.REVISED)
        .hasSize(1);
  }

  @Test
  void who_changes_what_somebody_else_changed_meanwhile_is_told() {
    Optional<Long> seen = Optional.of(desk.memory.find(rule).orElseThrow().fingerprint().value());
    desk.rules.switchOff(desk.coordinator, rule);
    desk.revision.revise(rule, wish(2, Audience.ADMITTED, first), seen);
    assertThatThrownBy(() -> desk.revision.revise(rule, wish(4, Audience.ADMITTED, first), seen))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void nobody_changes_the_rule_of_others_or_takes_their_template() {
    assertThatThrownBy(() -> revise(wish(desk.stranger, 3, Audience.ADMITTED, first)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () ->
                desk.revision.revise(
                    RuleId.next(), wish(3, Audience.ADMITTED, first), Optional.empty()))
        .isInstanceOf(NotFoundException.class);
    desk.memory.remove(second.id());
    assertThat(revise(wish(3, Audience.ADMITTED, second))).isEqualTo(new Outcome.TemplateUnknown());
  }

  private Outcome revise(Command wish) {
    return desk.revision.revise(rule, wish, Optional.empty());
  }

  private Template template(String name) {
    Template template = Template.write(desk.run().organiser(), name, MessagesContract.BODY);
    desk.memory.save(template);
    return template;
  }

  private Command wish(int days, Audience audience, Template template) {
    return wish(desk.coordinator, days, audience, template);
  }

  private Command wish(Actor actor, int days, Audience audience, Template template) {
    Timing timing = new Timing(Moment.BEFORE_SESSION, days, 9);
    return new Command(actor, desk.edition(), Scope.EVERY_EDITION, timing, audience, template.id());
  }

  private Command after(Audience audience) {
    return new Command(
        desk.coordinator,
        desk.edition(),
        Scope.EVERY_EDITION,
        new Timing(Moment.AFTER_SESSION, 1, 9),
        audience,
        first.id());
  }
}
