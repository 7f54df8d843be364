package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Role;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content.CircleNews;
import nl.schakel.notifications.port.Letter.Content.CircleNews.Occasion;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;
import nl.schakel.supervision.CircleCards;
import nl.schakel.supervision.CircleEvent;
import nl.schakel.supervision.CircleEvent.CircleChanged;

/** Letters to who came into a circle or was put out of it, and to coordinators when one left. */
@UseCasePart
class CircleLetters {

  /** A circle goes on for a year or more; who lost the link has the next mail. */
  private static final Duration LINK = Duration.ofDays(365);

  private final CircleCards circles;
  private final ProgrammeCards programmes;
  private final Role.Holders roles;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  CircleLetters(
      CircleCards circles,
      ProgrammeCards programmes,
      Role.Holders roles,
      Addressees addressees,
      LinkTokens links,
      Letterhead letterhead) {
    this.circles = circles;
    this.programmes = programmes;
    this.roles = roles;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  Optional<Matter.CircleMoved> matter(CircleEvent event) {
    return switch (event) {
      case CircleChanged(var circle, var change, var member, var _, var at) ->
          member.map(person -> new Matter.CircleMoved(circle, change, person, at));
    };
  }

  Set<PersonId> readers(Matter.CircleMoved matter) {
    return occasion(matter) == Occasion.MEMBER_LEFT
        ? circles
            .card(matter.circle())
            .map(card -> roles.of(Role.COORDINATOR, List.of(card.organiser())))
            .orElse(Set.of())
        : Set.of(matter.member());
  }

  private static Occasion occasion(Matter.CircleMoved matter) {
    return switch (matter.change()) {
      case LEFT -> Occasion.MEMBER_LEFT;
      case REMOVED -> Occasion.REMOVED;
      case JOINED, MADE, REVISED, ROUND_PLANNED, ENDED -> Occasion.JOINED;
    };
  }

  /** Who came in and is gone already is not welcomed. */
  Composed compose(Sending mail, Matter.CircleMoved matter, Instant now) {
    Occasion occasion = occasion(matter);
    return circles
        .card(matter.circle())
        .filter(card -> occasion != Occasion.JOINED || circles.has(card.id(), matter.member()))
        .flatMap(
            card ->
                programmes
                    .find(card.programme())
                    .map(
                        of -> new CircleNews(occasion, card.name(), of.title(), card.everyWeeks())))
        .<Composed>map(news -> new Composed.Ready(letter(mail, matter, news, now)))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Letter letter(Sending mail, Matter.CircleMoved matter, CircleNews news, Instant now) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        news.occasion() == Occasion.MEMBER_LEFT
            ? letterhead.address("/circles/" + matter.circle().value())
            : own(matter.member(), now),
        news,
        List.of());
  }

  /** Of a link only a hash is kept, so each letter gets its own. */
  private URI own(PersonId member, Instant now) {
    String token = links.issue(Purpose.CIRCLES, member.value(), now.plus(LINK));
    return letterhead.address("/my/circle-link/" + token);
  }
}
