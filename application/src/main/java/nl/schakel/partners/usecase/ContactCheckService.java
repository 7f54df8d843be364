package nl.schakel.partners.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.PartnerEvent.ContactCheckWanted;
import nl.schakel.partners.PartnerEvent.ContactPointChecked;
import nl.schakel.partners.PartnerEvent.Verdict;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.port.ContactChecks;
import nl.schakel.partners.port.ContactChecks.Due;
import nl.schakel.partners.port.Partners;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ContactCheckService implements CheckContacts {

  private static final Duration A_YEAR = Duration.ofDays(365);

  private final ContactChecks checks;
  private final Partners partners;
  private final LinkTokens links;
  private final Events events;
  private final Clock clock;

  ContactCheckService(
      ContactChecks checks, Partners partners, LinkTokens links, Events events, Clock clock) {
    this.checks = checks;
    this.partners = partners;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public int askDue(int atMost) {
    Instant now = clock.instant();
    List<Due> due = checks.claim(now.minus(A_YEAR), now, atMost);
    due.forEach(
        each -> events.publish(new ContactCheckWanted(each.partner(), each.contactPoint(), now)));
    return due.size();
  }

  @Override
  public Outcome confirm(String link) {
    return redeem(link)
        .flatMap(point -> checks.partnerOf(point).flatMap(owner -> confirm(owner, point)))
        .orElseGet(Outcome.Over::new);
  }

  private Optional<Outcome> confirm(OrganisationId owner, ContactPointId point) {
    return partners
        .find(owner)
        .filter(Listed.class::isInstance)
        .map(
            partner -> {
              partners.note(((Listed) partner).confirming(point, clock.instant()));
              return checked(owner, point, Verdict.CONFIRMED);
            });
  }

  @Override
  public Outcome deny(String link, String what) {
    return redeem(link)
        .flatMap(point -> checks.partnerOf(point).map(owner -> deny(owner, point, what)))
        .orElseGet(Outcome.Over::new);
  }

  private Outcome deny(OrganisationId owner, ContactPointId point, String what) {
    checks.complain(point, what, clock.instant());
    return checked(owner, point, Verdict.DENIED);
  }

  @Override
  public Outcome settle(Actor actor, ContactPointId point) {
    if (!actor.may(Permission.KEEP_PARTNERS)) {
      throw new NotFoundException("contact point");
    }
    checks.settle(point);
    return checks.partnerOf(point).<Outcome>map(Outcome.Noted::new).orElseGet(Outcome.Over::new);
  }

  /** What was said makes every other link about the same thing worthless. */
  private Outcome checked(OrganisationId owner, ContactPointId point, Verdict verdict) {
    links.revoke(Purpose.CONTACT_CHECK, point.value());
    events.publish(new ContactPointChecked(owner, point, verdict, clock.instant()));
    return new Outcome.Noted(owner);
  }

  private Optional<ContactPointId> redeem(String link) {
    return links.redeem(Purpose.CONTACT_CHECK, link).map(ContactPointId::new);
  }
}
