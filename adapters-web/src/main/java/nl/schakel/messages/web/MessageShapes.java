package nl.schakel.messages.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.learning.SessionId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Body.Words;
import nl.schakel.messages.query.MessageBook.Sent;
import nl.schakel.messages.usecase.KeepTemplates.Card;

/** What the API says of messages; the names are a contract. */
interface MessageShapes {

  /** Who may be written to: an enrolment that is over is nobody's any more. */
  enum Addressed {
    ADMITTED,
    WAITLISTED,
    OFFERED,
    UNDER_REVIEW
  }

  /**
   * A message to send, by language; each has a subject and a text in at least one.
   *
   * @param attending {@code PRESENT:} or {@code ABSENT:} and the id of a session
   * @param session whose day and time are filled in
   */
  record MessageToSend(
      List<Addressed> standings,
      Optional<String> attending,
      Optional<UUID> session,
      Map<String, String> subject,
      Map<String, String> text) {}

  /** A template, with its places to fill. */
  record TemplateShape(
      UUID id,
      UUID organisationId,
      String name,
      Map<String, String> subject,
      Map<String, String> text) {

    static TemplateShape of(Card template) {
      return new TemplateShape(
          template.id().value(),
          template.organisation().value(),
          template.name(),
          byTag(template.body(), Words::subject),
          byTag(template.body(), Words::text));
    }
  }

  /** A message that was sent, as it was written. */
  record MessageShape(
      UUID id,
      UUID editionId,
      Optional<UUID> sessionId,
      Optional<UUID> ruleId,
      Instant sentAt,
      int recipients,
      Map<String, String> subject,
      Map<String, String> text) {

    static MessageShape of(Sent sent) {
      Body body = sent.message().body();
      return new MessageShape(
          sent.message().id().value(),
          sent.message().edition().value(),
          sent.message().session().map(SessionId::value),
          sent.message().rule().map(RuleId::value),
          sent.message().at(),
          sent.readers(),
          byTag(body, Words::subject),
          byTag(body, Words::text));
    }
  }

  private static Map<String, String> byTag(Body body, Function<Words, String> part) {
    return body.versions().entrySet().stream()
        .collect(toUnmodifiableMap(e -> e.getKey().tag(), e -> part.apply(e.getValue())));
  }
}
