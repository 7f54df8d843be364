package nl.schakel.messages.port;

import static nl.schakel.shared.Language.DUTCH;
import static nl.schakel.shared.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SessionId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.query.MessageBook.Sent;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;

/** What is promised of templates, rules and messages, whatever keeps them. */
public abstract class MessagesContract {

  public static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  public static final Body BODY =
      new Body(
          Map.of(
              DUTCH, new Words("Tot {dag}", "Beste {voornaam}"),
              FRENCH, new Words("Bonjour", "Bonjour {voornaam}")));

  private final OrganisationId organisation = OrganisationId.next();
  private final ProgrammeId programme = ProgrammeId.next();
  private final EditionId edition = EditionId.next();
  private final Template template = Template.write(organisation, "Vooraf", BODY);
  private final Reader amina = reader();
  private final Reader bram = reader();

  protected abstract MessagesPorts ports();

  @Test
  void a_template_is_kept_and_changed_by_who_saw_it_last() {
    ports().templates().save(template);
    Template kept = ports().templates().find(template.id()).orElseThrow();
    assertThat(kept.body()).isEqualTo(BODY);
    ports().templates().save(kept.revise("Ervoor", BODY));
    assertThat(ports().templates().of(List.of(organisation)))
        .extracting(Template::name)
        .containsExactly("Ervoor");
    assertThatThrownBy(() -> ports().templates().save(kept.revise("Te laat", BODY)))
        .isInstanceOf(StaleChangeException.class);
    ports().templates().remove(template.id());
    assertThat(ports().templates().find(template.id())).isEmpty();
  }

  @Test
  void a_rule_is_kept_whole_and_switched() {
    Rule rule = rule(Optional.of(edition));
    assertThat(ports().rules().find(rule.id())).contains(rule);
    assertThat(ports().rules().take(rule.id())).contains(rule);
    assertThat(ports().rules().about(programme)).containsExactly(rule);
    assertThat(ports().rules().using(template.id())).isOne();
    assertThat(ports().rules().switchedOn()).doesNotContain(rule);
    ports().rules().save(rule.switchOn(NOW));
    assertThat(ports().rules().switchedOn()).contains(rule.switchOn(NOW));
    Rule revised =
        rule.switchOn(NOW)
            .revise(
                Optional.empty(),
                new Timing(Moment.BEFORE_SESSION, 1, 8),
                Audience.ADMITTED,
                template.id(),
                NOW.plusSeconds(9));
    ports().rules().save(revised);
    assertThat(ports().rules().hold(rule.id())).contains(revised);
    ports().rules().remove(rule.id());
    assertThat(ports().rules().find(rule.id())).isEmpty();
  }

  @Test
  void what_was_sent_is_kept_with_who_got_it() {
    Message first = message(Optional.empty(), NOW);
    Message second = message(Optional.empty(), NOW.plusSeconds(1));
    ports().messages().add(first, List.of(amina, bram));
    ports().messages().add(second, List.of(amina));
    assertThat(ports().messages().find(first.id())).contains(first);
    assertThat(ports().messages().reader(first.id(), bram.enrolment())).contains(bram);
    assertThat(ports().messages().reader(second.id(), bram.enrolment())).isEmpty();
    assertThat(ports().book().sent(first.id())).contains(new Sent(first, 2));
    var page = ports().book().of(edition, new PageRequest(1, 1));
    assertThat(page.items()).containsExactly(new Sent(second, 1));
    assertThat(page.total()).isEqualTo(2);
  }

  @Test
  void nobody_is_told_twice_on_an_occasion() {
    Rule rule = rule(Optional.empty());
    UUID occasion = UUID.randomUUID();
    ports().messages().add(message(Optional.of(rule.id()), NOW), occasion, List.of(amina));
    assertThat(ports().messages().told(rule.id(), occasion)).containsExactly(amina.enrolment());
    assertThat(ports().messages().told(rule.id(), UUID.randomUUID())).isEmpty();
    Message later = message(Optional.of(rule.id()), NOW);
    assertThatThrownBy(() -> ports().messages().add(later, occasion, List.of(bram, amina)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void who_is_forgotten_is_counted_and_not_known() {
    Message sent = message(Optional.empty(), NOW);
    PersonId writer = sent.by().orElseThrow();
    ports().messages().add(sent, List.of(amina, bram));
    assertThat(ports().archive().readBy(bram.person()))
        .singleElement()
        .satisfies(record -> assertThat(record).containsEntry("subject", "Bonjour"));
    assertThat(ports().archive().writtenBy(writer)).hasSize(1);
    ports().archive().forget(bram.person());
    ports().archive().forget(writer);
    assertThat(ports().archive().readBy(bram.person())).isEmpty();
    assertThat(ports().archive().writtenBy(writer)).isEmpty();
    assertThat(ports().messages().reader(sent.id(), bram.enrolment())).isEmpty();
    assertThat(ports().book().sent(sent.id()).orElseThrow().readers()).isEqualTo(2);
  }

  @Test
  void what_is_long_ago_is_forgotten_a_part_at_a_time() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    for (int each = 0; each < 3; each++) {
      ports().messages().add(message(Optional.empty(), longAgo.plusSeconds(each)), List.of(amina));
    }
    Instant end = longAgo.plusSeconds(2);
    assertThat(ports().archive().forgetSentBefore(end, 1)).isOne();
    assertThat(ports().archive().forgetSentBefore(end, 5)).isOne();
    assertThat(ports().archive().forgetSentBefore(end, 5)).isZero();
  }

  private Rule rule(Optional<EditionId> only) {
    ports().templates().save(template);
    Rule rule =
        new Rule(
            RuleId.next(),
            organisation,
            programme,
            only,
            new Timing(Moment.AFTER_SESSION, 2, 18),
            Audience.ABSENT,
            template.id(),
            Optional.empty());
    ports().rules().add(rule);
    return rule;
  }

  private Message message(Optional<RuleId> rule, Instant at) {
    return new Message(
        MessageId.next(),
        edition,
        Optional.of(SessionId.next()),
        BODY,
        rule,
        rule.isPresent() ? Optional.empty() : Optional.of(PersonId.next()),
        at);
  }

  public static Reader reader() {
    return new Reader(EnrolmentId.next(), PersonId.next(), FRENCH);
  }
}
