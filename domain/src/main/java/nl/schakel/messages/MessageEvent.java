package nl.schakel.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;
import org.jmolecules.event.types.DomainEvent;

/** What happened to messages, and to what they are made of. */
public sealed interface MessageEvent extends DomainEvent {

  /** What was done to a template or a rule. */
  enum Change {
    ADDED,
    REVISED,
    REMOVED,
    SWITCHED_ON,
    SWITCHED_OFF
  }

  /** This participant gets a message; the text stays here. */
  record ParticipantAddressed(MessageId message, EnrolmentId enrolment, PersonId person, Instant at)
      implements MessageEvent {}

  /** A message left, to all of its readers. Without by: a rule sent it. */
  record MessageSent(
      MessageId message, EditionId edition, Optional<RuleId> rule, Optional<UUID> by, Instant at)
      implements MessageEvent, Audited {

    @Override
    public String action() {
      return rule.isPresent() ? "EDITION_MESSAGED_BY_RULE" : "EDITION_PARTICIPANTS_MESSAGED";
    }

    @Override
    public UUID subject() {
      return edition.value();
    }
  }

  /** A template changed. */
  record TemplateChanged(TemplateId template, Change change, Optional<UUID> by, Instant at)
      implements MessageEvent, Audited {

    @Override
    public String action() {
      return "MESSAGE_TEMPLATE_" + change;
    }

    @Override
    public UUID subject() {
      return template.value();
    }
  }

  /** A rule changed. */
  record RuleChanged(RuleId rule, Change change, Optional<UUID> by, Instant at)
      implements MessageEvent, Audited {

    @Override
    public String action() {
      return "MESSAGE_RULE_" + change;
    }

    @Override
    public UUID subject() {
      return rule.value();
    }
  }
}
