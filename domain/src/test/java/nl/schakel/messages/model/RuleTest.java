package nl.schakel.messages.model;

import static nl.schakel.messages.model.AnEdition.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing.Moment;
import org.junit.jupiter.api.Test;

class RuleTest {

  private static final Instant LONG_AGO = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant DUE = Instant.parse("2027-10-30T07:00:00Z");

  private final SessionCard session = session("2027-11-02T10:00");
  private final Run run = AnEdition.run(session);
  private final Rule before = rule(Moment.BEFORE_SESSION, Audience.ADMITTED);
  private final Rule after = rule(Moment.AFTER_SESSION, Audience.ATTENDED);

  @Test
  void tells_when_it_is_due_and_not_before() {
    Rule on = before.switchOn(LONG_AGO);
    assertThat(on.isDue(session, LONG_AGO, DUE.minusSeconds(1))).isFalse();
    assertThat(on.isDue(session, LONG_AGO, DUE)).isTrue();
    assertThat(on.isDue(session, LONG_AGO, session.start())).isFalse();
    assertThat(before.isDue(session, LONG_AGO, DUE)).isFalse();
  }

  @Test
  void what_was_due_before_it_was_switched_on_is_not_made_up_for() {
    Rule late = before.switchOn(DUE.plusSeconds(60));
    assertThat(late.isDue(session, LONG_AGO, DUE.plusSeconds(90))).isFalse();
  }

  @Test
  void who_comes_late_is_told_at_once() {
    Instant enrolled = DUE.plusSeconds(90);
    assertThat(before.switchOn(LONG_AGO).isDue(session, enrolled, enrolled)).isTrue();
    assertThat(before.switchOn(DUE.plusSeconds(60)).isDue(session, enrolled, enrolled)).isTrue();
  }

  @Test
  void who_enrolled_after_a_session_is_not_told_of_it() {
    Instant dayAfter = Instant.parse("2027-11-03T08:00:00Z");
    Rule on = after.switchOn(LONG_AGO);
    assertThat(on.isDue(session, LONG_AGO, dayAfter)).isTrue();
    assertThat(on.isDue(session, session.end(), dayAfter)).isFalse();
    assertThat(
            after
                .switchOn(dayAfter.plusSeconds(1))
                .isDue(session, LONG_AGO, dayAfter.plusSeconds(2)))
        .isFalse();
  }

  @Test
  void is_about_one_edition_or_about_all_of_a_programme() {
    assertThat(before.isAbout(run)).isTrue();
    assertThat(before.isAbout(AnEdition.run())).isFalse();
    assertThat(before.switchOn(DUE).isSameAs(before)).isTrue();
    assertThat(before.isSameAs(after)).isFalse();
  }

  @Test
  void switching_on_again_keeps_the_moment_and_off_forgets_it() {
    assertThat(before.switchOn(DUE).switchOn(DUE.plusSeconds(1)).since()).contains(DUE);
    assertThat(before.switchOn(DUE).switchOff().isOn()).isFalse();
  }

  @Test
  void tells_of_an_edition_once_when_its_last_session_was() {
    assertThat(after.occasion(run, session)).isEqualTo(session.id().value());
    assertThat(rule(Moment.AFTER_LAST_SESSION, Audience.ABSENT).occasion(run, session))
        .isEqualTo(run.edition().id().value());
  }

  @Test
  void nobody_attended_what_is_to_come() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(Moment.BEFORE_SESSION, Audience.ABSENT));
  }

  private Rule rule(Moment moment, Audience audience) {
    Timing timing = new Timing(moment, moment.isAfter() ? 1 : 3, 9);
    return new Rule(
        RuleId.next(),
        run.organiser(),
        run.programme(),
        Optional.empty(),
        timing,
        audience,
        new TemplateId(run.programme().value()),
        Optional.empty());
  }
}
