package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.learning.EnrolmentEvent.ParticipantMessaged;
import nl.schakel.learning.OfferingEvent.Change;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Notices;
import nl.schakel.shared.Ids;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class MessageService implements MessageParticipants {

  private final EditionDesk desk;
  private final Enrolments enrolments;
  private final Notices notices;
  private final Events events;
  private final Clock clock;

  MessageService(
      EditionDesk desk, Enrolments enrolments, Notices notices, Events events, Clock clock) {
    this.desk = desk;
    this.enrolments = enrolments;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome send(Command command) {
    Edition edition = desk.lock(command.actor(), command.edition(), Permission.MANAGE_ENROLMENTS);
    List<Active> audience =
        enrolments.activeIn(edition.getId()).stream()
            .filter(enrolment -> command.audience().contains(enrolment.standing()))
            .toList();
    return audience.isEmpty() ? new Outcome.NobodyToWriteTo() : send(command, edition, audience);
  }

  private Outcome send(Command command, Edition edition, List<Active> audience) {
    UUID message = Ids.next();
    Instant now = clock.instant();
    notices.addMessage(
        message,
        edition.getId(),
        command.subject(),
        command.text(),
        command.actor().account(),
        now);
    audience.forEach(
        enrolment ->
            events.publish(
                new ParticipantMessaged(enrolment.getId(), enrolment.person(), message, now)));
    desk.tell(command.actor(), edition, Change.PARTICIPANTS_MESSAGED);
    return new Outcome.Sent(audience.size());
  }
}
