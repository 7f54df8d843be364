package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.SessionId;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Who a letter goes to, and by which address they reach what is theirs: with an account by logging
 * in, without one by a personal link. Of a link only a hash is kept, so each letter gets its own.
 */
@UseCasePart
class Addressees {

  private static final Duration AFTERWARDS = Duration.ofDays(30);

  private final People people;
  private final LinkTokens links;
  private final Letterhead letterhead;

  Addressees(People people, LinkTokens links, Letterhead letterhead) {
    this.people = people;
    this.links = links;
    this.letterhead = letterhead;
  }

  static Addressee of(EnrolmentCard enrolment) {
    return new Addressee(enrolment.name(), enrolment.email(), enrolment.language());
  }

  Addressee of(PersonId person) {
    PersonCard card = people.find(person).orElseThrow(() -> new NotFoundException("recipient"));
    return new Addressee(card.name(), card.email(), card.language());
  }

  /** Not who was forgotten since. */
  boolean isKnown(PersonId person) {
    return people.find(person).isPresent();
  }

  boolean isConfirmed(PersonId person) {
    return people.find(person).filter(PersonCard::emailConfirmed).isPresent();
  }

  /** Where the person sees, changes and cancels these; the catalogue when there are none. */
  URI enrolments(List<EnrolmentCard> enrolments, PersonId person, Instant now) {
    if (enrolments.isEmpty()) {
      return letterhead.address("/programmes");
    }
    return enrolments.stream().allMatch(EnrolmentCard::byAccount)
        ? letterhead.address("/my/enrolments")
        : letterhead.address("/my/link/" + personalLink(enrolments, person, now));
  }

  URI joining(EnrolmentCard enrolment, SessionId session, Instant now) {
    String path = "/join/" + session.value();
    return enrolment.byAccount()
        ? letterhead.address(path)
        : letterhead.address(
            "/my/link/" + personalLink(List.of(enrolment), enrolment.person(), now) + path);
  }

  private String personalLink(List<EnrolmentCard> enrolments, PersonId person, Instant now) {
    Instant last =
        enrolments.stream()
            .flatMap(enrolment -> enrolment.edition().sessions().stream())
            .map(SessionCard::end)
            .flatMap(end -> Stream.of(end, now))
            .max(Instant::compareTo)
            .orElse(now);
    return links.issue(Purpose.ENROLMENT, person.value(), last.plus(AFTERWARDS));
  }
}
