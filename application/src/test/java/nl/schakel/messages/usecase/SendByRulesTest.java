package nl.schakel.messages.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Standing;
import nl.schakel.messages.MessageEvent.MessageSent;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.port.MessagesContract;
import nl.schakel.messages.usecase.KeepRules.Command;
import nl.schakel.messages.usecase.KeepRules.Outcome;
import nl.schakel.messages.usecase.KeepRules.Scope;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

class SendByRulesTest {

  private static final Instant THREE_DAYS_BEFORE = Instant.parse("2027-10-30T07:00:00Z");

  private final MessageDesk desk = new MessageDesk();
  private final Enrolled amina = desk.enrol("Amina", Standing.ADMITTED, Language.FRENCH);
  private final Enrolled bram = desk.enrol("Bram", Standing.ADMITTED, Language.DUTCH);

  @Test
  void each_participant_is_told_once_before_each_session() {
    desk.enrol("Wacht", Standing.WAITLISTED, Language.DUTCH);
    add(Moment.BEFORE_SESSION, 3, Audience.ADMITTED);
    desk.now = THREE_DAYS_BEFORE.minusSeconds(1);
    assertThat(desk.look()).isEmpty();
    desk.now = THREE_DAYS_BEFORE;
    assertThat(desk.look())
        .containsExactlyInAnyOrder(amina.who().enrolment(), bram.who().enrolment());
    assertThat(desk.look()).isEmpty();
    desk.now = THREE_DAYS_BEFORE.plus(Duration.ofDays(7).plusHours(1));
    assertThat(desk.look()).hasSize(2);
    assertThat(desk.told.stream().filter(MessageSent.class::isInstance))
        .allSatisfy(sent -> assertThat(((MessageSent) sent).by()).isEmpty())
        .hasSize(2);
  }

  @Test
  void who_enrols_late_is_told_as_long_as_the_session_has_not_begun() {
    add(Moment.BEFORE_SESSION, 3, Audience.ADMITTED);
    desk.now = THREE_DAYS_BEFORE;
    desk.look();
    desk.now = THREE_DAYS_BEFORE.plus(Duration.ofDays(1));
    Enrolled late = desk.enrol("Laat", Standing.ADMITTED, Language.DUTCH);
    assertThat(desk.look()).containsExactly(late.who().enrolment());
    desk.now = desk.first.start();
    desk.enrol("Te laat", Standing.ADMITTED, Language.DUTCH);
    assertThat(desk.look()).isEmpty();
  }

  @Test
  void a_cancelled_session_sends_nothing() {
    add(Moment.BEFORE_SESSION, 3, Audience.ADMITTED);
    desk.cancel(desk.first);
    desk.now = THREE_DAYS_BEFORE;
    assertThat(desk.look()).isEmpty();
  }

  @Test
  void a_rule_that_is_off_or_came_too_late_sends_nothing() {
    RuleId rule = add(Moment.BEFORE_SESSION, 3, Audience.ADMITTED);
    desk.rules.switchOff(desk.coordinator, rule);
    desk.now = THREE_DAYS_BEFORE.plusSeconds(60);
    assertThat(desk.look()).isEmpty();
    desk.rules.switchOn(desk.coordinator, rule);
    assertThat(desk.look()).isEmpty();
  }

  @Test
  void who_was_there_or_was_not_is_told_when_the_list_is_closed() {
    add(Moment.AFTER_SESSION, 1, Audience.ATTENDED);
    add(Moment.AFTER_SESSION, 1, Audience.ABSENT);
    desk.enrol("Onbekend", Standing.ADMITTED, Language.DUTCH);
    desk.mark(amina, Mark.PARTLY);
    desk.mark(bram, Mark.EXCUSED);
    desk.now = Instant.parse("2027-11-03T08:00:00Z");
    assertThat(desk.look()).isEmpty();
    desk.close(desk.first);
    assertThat(desk.look())
        .containsExactlyInAnyOrder(amina.who().enrolment(), bram.who().enrolment());
    assertThat(desk.look()).isEmpty();
  }

  @Test
  void after_the_last_session_everybody_is_told_once_also_when_another_becomes_the_last() {
    add(Moment.AFTER_LAST_SESSION, 1, Audience.ADMITTED);
    desk.now = Instant.parse("2027-11-03T08:00:00Z");
    assertThat(desk.look()).isEmpty();
    desk.now = Instant.parse("2027-11-10T08:00:00Z");
    assertThat(desk.look()).hasSize(2);
    desk.cancel(desk.second);
    assertThat(desk.look()).isEmpty();
  }

  @Test
  void a_rule_needs_a_template_of_the_organisation_and_is_there_once() {
    add(Moment.BEFORE_SESSION, 3, Audience.ADMITTED);
    Template known = desk.memory.of(List.of(desk.run().organiser())).getFirst();
    assertThat(desk.rules.add(command(known, Moment.BEFORE_SESSION, 3, Audience.ADMITTED)))
        .isEqualTo(new Outcome.Doubled());
    Template foreign =
        Template.write(OrganisationId.next(), "Van een ander", MessagesContract.BODY);
    desk.memory.save(foreign);
    assertThat(desk.rules.add(command(foreign, Moment.BEFORE_SESSION, 3, Audience.ADMITTED)))
        .isEqualTo(new Outcome.TemplateUnknown());
    assertThat(desk.templates.remove(desk.coordinator, known.id()))
        .isEqualTo(new KeepTemplates.Outcome.InUse(1));
  }

  @Test
  void a_rule_says_when_it_sends_next() {
    add(Moment.BEFORE_SESSION, 3, Audience.ADMITTED);
    assertThat(desk.rules.of(desk.coordinator, desk.edition()))
        .singleElement()
        .satisfies(line -> assertThat(line.next()).isEqualTo(Optional.of(THREE_DAYS_BEFORE)));
  }

  private RuleId add(Moment moment, int days, Audience audience) {
    Template template = Template.write(desk.run().organiser(), "Sjabloon", MessagesContract.BODY);
    desk.memory.save(template);
    return ((Outcome.Added) desk.rules.add(command(template, moment, days, audience))).rule();
  }

  private Command command(Template template, Moment moment, int days, Audience audience) {
    return new Command(
        desk.coordinator,
        desk.edition(),
        Scope.EVERY_EDITION,
        new Timing(moment, days, 9),
        audience,
        template.id());
  }
}
