package nl.schakel.communities.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings.Step;
import nl.schakel.communities.model.JoinRequest.Asking;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.query.CommunityDoor;
import nl.schakel.communities.query.CommunityDoor.Removed;
import nl.schakel.communities.query.JoinRequestBook;
import nl.schakel.communities.query.JoinRequestBook.Line;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Shows who asks to be let in. However many: a constant number of questions. */
@Component
class JoinRequestShowing {

  private final JoinRequestBook book;
  private final CommunityDoor door;
  private final People people;

  JoinRequestShowing(JoinRequestBook book, CommunityDoor door, People people) {
    this.book = book;
    this.door = door;
    this.people = people;
  }

  List<JoinRequestLine> waiting(Sheet community, Frame frame) {
    return lines(book.waiting(community.id()), community, frame);
  }

  private List<JoinRequestLine> lines(List<Line> all, Sheet community, Frame frame) {
    if (all.isEmpty()) {
      return List.of();
    }
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().map(each -> each.asking().person()).toList());
    Set<PersonId> removed =
        door.removed(community.id()).stream().map(Removed::person).collect(Collectors.toSet());
    return all.stream()
        .flatMap(
            each ->
                Optional.ofNullable(cards.get(each.asking().person())).stream()
                    .map(card -> line(each.asking(), card, removed, community, frame)))
        .toList();
  }

  private static JoinRequestLine line(
      Asking asking, PersonCard card, Set<PersonId> removed, Sheet community, Frame frame) {
    return new JoinRequestLine(
        asking.id().value().toString(),
        card.name().value(),
        asking.seat().team().map(team -> team.value().toString()).orElse(""),
        CommunityWords.team(asking.seat().team(), community.profile().teams(), frame),
        asking.seat().function(),
        asking.words(),
        frame.dates().shortDay(asking.at(), WorkingDays.ZONE),
        removed.contains(asking.person()));
  }

  /**
   * One of them, with what was typed into one of its two forms.
   *
   * @throws NotFoundException also once it is forgotten whose it was
   */
  JoinRequestPage page(Sheet community, UUID id, Optional<FormView> typed, Frame frame) {
    Line request =
        book.find(community.id(), new JoinRequestId(id)).orElseThrow(JoinRequestShowing::unknown);
    Seat seat = request.asking().seat();
    return new JoinRequestPage(
        Keeping.of(community, frame),
        lines(List.of(request), community, frame).stream()
            .findFirst()
            .orElseThrow(JoinRequestShowing::unknown),
        request.settledAt().map(at -> settled(request.step(), at, frame)),
        JoinRequestPage.teams(community, seat),
        form(typed, JoinRequestPage.form(seat)),
        form(typed, FormView.empty(JoinRequestPage.ANSWER)));
  }

  private static FormView form(Optional<FormView> typed, FormView fresh) {
    return typed.filter(form -> form.texts().equals(fresh.texts())).orElse(fresh);
  }

  private static String settled(Step step, Instant at, Frame frame) {
    return frame.text(
        "communities.request.settled." + step, "day", frame.dates().day(at, WorkingDays.ZONE));
  }

  private static NotFoundException unknown() {
    return new NotFoundException("request");
  }
}
