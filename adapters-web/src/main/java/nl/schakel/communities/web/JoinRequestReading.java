package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.query.JoinRequestBook;
import nl.schakel.communities.query.JoinRequestBook.Line;
import nl.schakel.communities.web.CommunityFinding.Standing;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds requests to join with the names of who asks, for whom they concern. */
@Component
class JoinRequestReading {

  private final CommunityFinding finding;
  private final JoinRequestBook book;
  private final People people;

  JoinRequestReading(CommunityFinding finding, JoinRequestBook book, People people) {
    this.finding = finding;
    this.book = book;
    this.people = people;
  }

  List<JoinRequestShape> waiting(CommunityId community) {
    return named(book.waiting(community));
  }

  /** One's own, and every one for who looks after the community. */
  JoinRequestShape one(Sheet community, UUID id, Actor actor) {
    return book.find(community.id(), new JoinRequestId(id))
        .filter(found -> isOf(actor, found) || keeps(actor, community))
        .flatMap(found -> named(List.of(found)).stream().findFirst())
        .orElseThrow(JoinRequestReading::unknown);
  }

  /** Throws {@link NotFoundException} for what somebody else asked. */
  Line own(CommunityId community, UUID id, Actor actor) {
    return book.find(community, new JoinRequestId(id))
        .filter(found -> isOf(actor, found))
        .orElseThrow(JoinRequestReading::unknown);
  }

  private boolean keeps(Actor actor, Sheet community) {
    return finding.standing(community, actor) == Standing.KEEPER;
  }

  private static boolean isOf(Actor actor, Line line) {
    return line.asking().person().equals(actor.person());
  }

  private List<JoinRequestShape> named(List<Line> lines) {
    Map<PersonId, PersonCard> cards =
        people.cards(lines.stream().map(each -> each.asking().person()).toList());
    return lines.stream()
        .flatMap(
            each ->
                Optional.ofNullable(cards.get(each.asking().person())).stream()
                    .map(card -> JoinRequestShape.of(each, card.name().value())))
        .toList();
  }

  private static NotFoundException unknown() {
    return new NotFoundException("request");
  }
}
