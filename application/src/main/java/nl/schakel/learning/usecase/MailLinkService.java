package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.schakel.learning.EnrolmentEvent.AddressConfirmed;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Offered;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

/** What people do by the links in their mails. */
@ApplicationService
class MailLinkService implements AnswerOffer, ConfirmAddress {

  private final Editions editions;
  private final Enrolments enrolments;
  private final People people;
  private final Roster roster;
  private final Events events;
  private final Clock clock;

  MailLinkService(
      Editions editions,
      Enrolments enrolments,
      People people,
      Roster roster,
      Events events,
      Clock clock) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.people = people;
    this.roster = roster;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public AnswerOffer.Outcome accept(Command command) {
    Instant now = clock.instant();
    Edition edition = lockOf(command.enrolment());
    Enrolment enrolment =
        enrolments
            .find(command.enrolment())
            .filter(found -> found.details().participant().person().equals(command.person()))
            .orElseThrow(MailLinkService::unknown);
    return switch (enrolment) {
      case Offered offer when !offer.isOver(now) -> {
        Reason why = new Reason(Cause.OFFER_ACCEPTED, command.account(), now);
        roster.move(edition, offer, offer.accept(now), why);
        yield new AnswerOffer.Outcome.Accepted();
      }
      case Enrolment.Admitted _ -> new AnswerOffer.Outcome.Accepted();
      case Enrolment other -> new AnswerOffer.Outcome.NoOffer(other.standing());
    };
  }

  @Override
  public ConfirmAddress.Outcome confirm(PersonId person) {
    people.confirmEmail(person);
    List<EnrolmentId> waiting = enrolments.unconfirmedOf(person);
    waiting.forEach(this::confirm);
    events.publish(new AddressConfirmed(person, clock.instant()));
    return waiting.isEmpty()
        ? new ConfirmAddress.Outcome.NothingToConfirm()
        : new ConfirmAddress.Outcome.Confirmed(waiting.size());
  }

  /** Under the lock, because the timer may just be giving the place back. */
  private void confirm(EnrolmentId id) {
    lockOf(id);
    if (enrolments.find(id).orElseThrow(MailLinkService::unknown) instanceof Active active) {
      enrolments.markConfirmed(active.confirm());
    }
  }

  private Edition lockOf(EnrolmentId id) {
    return editions.lockOf(id).orElseThrow(MailLinkService::unknown);
  }

  private static NotFoundException unknown() {
    return new NotFoundException("enrolment");
  }
}
