package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Seated;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.query.CommunityDoor;
import nl.schakel.communities.query.CommunityDoor.Removed;
import nl.schakel.communities.web.CommunityFinding.Standing;
import nl.schakel.communities.web.MembersPage.Gone;
import nl.schakel.communities.web.MembersPage.Invitation;
import nl.schakel.communities.web.MembersPage.Line;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Shows who belongs to a community, and to its keepers also who was taken out. */
@Component
class MembersShowing {

  private final CommunityFinding finding;
  private final CommunityBook book;
  private final CommunityDoor door;
  private final JoinRequestShowing requests;
  private final LinkTokens.Ends links;
  private final People people;

  MembersShowing(
      CommunityFinding finding,
      CommunityBook book,
      CommunityDoor door,
      JoinRequestShowing requests,
      LinkTokens.Ends links,
      People people) {
    this.finding = finding;
    this.book = book;
    this.door = door;
    this.requests = requests;
    this.links = links;
    this.people = people;
  }

  MembersPage page(Sheet community, Actor actor, Optional<Invitation> invitation, Frame frame) {
    boolean keeper = finding.standing(community, actor) == Standing.KEEPER;
    List<Seated> seated = book.members(community.id());
    List<Removed> removed = keeper ? door.removed(community.id()) : List.of();
    Map<PersonId, PersonCard> cards =
        people.cards(
            Stream.concat(
                    seated.stream().map(Seated::person), removed.stream().map(Removed::person))
                .toList());
    return new MembersPage(
        Keeping.of(community, frame),
        keeper,
        keeper ? requests.waiting(community, frame) : List.of(),
        seated.stream()
            .filter(each -> cards.containsKey(each.person()))
            .map(each -> line(each, name(cards, each.person()), community, frame))
            .toList(),
        removed.stream()
            .filter(each -> cards.containsKey(each.person()))
            .map(each -> gone(each, name(cards, each.person()), frame))
            .toList(),
        keeper ? ends(community, frame) : List.of(),
        invitation);
  }

  private List<String> ends(Sheet community, Frame frame) {
    return links.ends(Purpose.COMMUNITY_INVITATION, community.id().value()).stream()
        .map(end -> frame.dates().day(end, WorkingDays.ZONE))
        .toList();
  }

  private static String name(Map<PersonId, PersonCard> cards, PersonId person) {
    return Optional.ofNullable(cards.get(person)).orElseThrow().name().value();
  }

  private static Line line(Seated seated, String name, Sheet community, Frame frame) {
    return new Line(
        seated.person().value(),
        name,
        CommunityWords.team(seated.seat().team(), community.profile().teams(), frame),
        seated.seat().function(),
        seated.lead(),
        frame.dates().shortDay(seated.since(), WorkingDays.ZONE));
  }

  private static Gone gone(Removed removed, String name, Frame frame) {
    return new Gone(
        removed.person().value(), name, frame.dates().shortDay(removed.at(), WorkingDays.ZONE));
  }
}
