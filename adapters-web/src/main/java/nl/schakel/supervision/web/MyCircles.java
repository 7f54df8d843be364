package nl.schakel.supervision.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Member.Departure;
import nl.schakel.supervision.query.CircleBook;
import nl.schakel.supervision.query.CircleBook.Sheet;
import nl.schakel.supervision.usecase.KeepMembers;
import nl.schakel.supervision.usecase.KeepMembers.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** One's own circles, with an account or by the link in a mail. */
@Component
class MyCircles {

  private final CircleBook book;
  private final CircleShowing showing;
  private final KeepMembers members;

  MyCircles(CircleBook book, CircleShowing showing, KeepMembers members) {
    this.book = book;
    this.showing = showing;
    this.members = members;
  }

  View list(PersonId person, String base, Frame frame) {
    List<Sheet> circles = book.of(person);
    Set<UUID> leads =
        circles.stream()
            .filter(circle -> !circle.details().has(person))
            .map(circle -> circle.details().id().value())
            .collect(Collectors.toSet());
    return frame.show(new MyCirclesPage(showing.views(circles, frame), leads, base));
  }

  View leave(
      PersonId person, Optional<Actor> actor, UUID circle, String base, Input input, Frame frame) {
    var why = input.optional("why", typed -> PlainText.line(typed, Departure.LONGEST_WHY));
    Outcome outcome = members.leave(person, actor, new CircleId(circle), input.orReject(why));
    return frame.seeOther(
        base,
        switch (outcome) {
          case Outcome.Done _,
              Outcome.Already _,
              Outcome.Full _,
              Outcome.NotMeant _,
              Outcome.NotInRound _ ->
              "supervision.notice.left";
          case Outcome.NotNow _ -> "supervision.notice.notNow";
        });
  }
}
