package nl.schakel.communities.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.query.JoinRequestBook;
import nl.schakel.communities.query.JoinRequestBook.Line;
import nl.schakel.communities.web.MyCommunitiesPage.Request;
import nl.schakel.communities.web.MyCommunitiesPage.Waiting;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Who waits for somebody, and what they wait for themselves. */
@Component
class MyRequests {

  private final JoinRequestBook book;
  private final Communities communities;

  MyRequests(JoinRequestBook book, Communities communities) {
    this.book = book;
    this.communities = communities;
  }

  /** In those that one leads, and those that nobody leads of one's organisations. */
  List<Waiting> waiting(Actor actor, Set<CommunityId> leaderless) {
    Set<CommunityId> kept = new HashSet<>(communities.ledBy(actor.person()));
    kept.addAll(leaderless);
    Map<CommunityId, Long> numbers = kept.isEmpty() ? Map.of() : book.waiting(kept);
    return communities.cards(numbers.keySet()).values().stream()
        .sorted(Comparator.comparing(CommunityCard::name))
        .map(
            card ->
                new Waiting(
                    new Link(card.name(), address(card) + "/keeping/members"),
                    numbers.getOrDefault(card.id(), 0L)))
        .toList();
  }

  List<Request> own(Actor actor, Frame frame) {
    List<Line> asked = book.of(actor.person());
    Map<CommunityId, CommunityCard> cards =
        communities.cards(asked.stream().map(each -> each.asking().community()).toList());
    return asked.stream()
        .flatMap(
            each ->
                Optional.ofNullable(cards.get(each.asking().community())).stream()
                    .map(card -> request(each, card, frame)))
        .toList();
  }

  private static Request request(Line line, CommunityCard card, Frame frame) {
    String day = frame.dates().day(line.settledAt().orElse(line.asking().at()), WorkingDays.ZONE);
    return new Request(
        new Link(card.name(), address(card)),
        frame.text("communities.mine.asked." + line.step(), "day", day),
        line.answer(),
        line.isOpen());
  }

  private static String address(CommunityCard card) {
    return CommunitiesPage.address(card.slug());
  }
}
