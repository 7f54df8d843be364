package nl.schakel.workshops.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.LinkId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.usecase.VoteInRoom.Room;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows a phone the next case, one at a time. */
@Component
class RoomShowing {

  private final LinkWords words;

  RoomShowing(LinkWords words) {
    this.words = words;
  }

  /** The one that is asked for, else the first without a vote, else that all are done. */
  View show(Room room, Optional<Integer> wanted, Frame frame) {
    Optional<Vignette> shown =
        wanted
            .flatMap(number -> find(room, number))
            .or(
                () ->
                    room.vignettes().stream()
                        .filter(each -> !room.chosen().containsKey(each.number()))
                        .findFirst());
    return shown
        .map(vignette -> frame.show(page(room, vignette, frame)))
        .orElseGet(() -> frame.show(new VotedPage(room.round(), room.vignettes().size())));
  }

  private static Optional<Vignette> find(Room room, int number) {
    return room.vignettes().stream().filter(each -> each.number() == number).findFirst();
  }

  private VotePage page(Room room, Vignette vignette, Frame frame) {
    List<Option> options = new ArrayList<>(words.options(room.links(), frame));
    options.add(Option.of(VotePage.OTHERWISE, frame.text("workshops.choice.otherwise")));
    Optional<Optional<LinkId>> before = Optional.ofNullable(room.chosen().get(vignette.number()));
    return new VotePage(
        room.round(),
        vignette.number(),
        room.vignettes().size(),
        vignette.text(),
        options,
        before.map(link -> link.map(id -> id.value().toString()).orElse(VotePage.OTHERWISE)),
        Optional.of(vignette.number() + 1).filter(next -> next <= room.vignettes().size()));
  }
}
