package nl.schakel.groups.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.groups.model.Booking.Taken;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Says who is taken, where and when. Of groups of other providers only that there is one. */
@Component
class ClashWords {

  private final GroupBook book;
  private final GroupNames names;

  ClashWords(GroupBook book, GroupNames names) {
    this.book = book;
    this.names = names;
  }

  List<String> of(List<Clash> clashes, Actor actor, Frame frame) {
    Map<PersonId, PersonCard> cards =
        names.people(
            clashes.stream()
                .map(it -> it.other().taken())
                .flatMap(
                    it ->
                        it instanceof Taken.Somebody one ? Stream.of(one.person()) : Stream.empty())
                .collect(Collectors.toSet()));
    return clashes.stream()
        .map(
            it ->
                frame.text(
                    "groups.clash",
                    "who",
                    who(it.other().taken(), cards),
                    "group",
                    group(it, actor, frame),
                    "when",
                    when(it.other(), frame)))
        .distinct()
        .toList();
  }

  private static String who(Taken taken, Map<PersonId, PersonCard> cards) {
    return switch (taken) {
      case Taken.Somebody(var person, var _) -> GroupNames.person(person, cards);
      case Taken.Room(var _, var place) -> place;
    };
  }

  private String group(Clash clash, Actor actor, Frame frame) {
    return book.find(clash.group())
        .filter(it -> actor.mayFor(Permission.KEEP_GROUPS, it.plan().provider()))
        .map(it -> GroupShowing.title(it.plan(), frame))
        .orElseGet(() -> frame.text("groups.clash.elsewhere"));
  }

  private static String when(Booking booking, Frame frame) {
    return frame.dates().span(booking.from(), booking.until(), WorkingDays.ZONE);
  }
}
