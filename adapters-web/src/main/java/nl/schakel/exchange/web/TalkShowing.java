package nl.schakel.exchange.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.query.TalkBook.Line;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.query.TalkBook.Shelf;
import nl.schakel.exchange.query.TalkBook.State;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.exchange.web.TalkPage.PostView;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** Shows what members ask each other. */
@Component
class TalkShowing {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final TalkBook book;
  private final TalkDoor door;

  TalkShowing(TalkBook book, TalkDoor door) {
    this.book = book;
    this.door = door;
  }

  TalksPage list(
      CommunityCard community,
      Shelf shelf,
      PageRequest page,
      FormView form,
      Optional<MarkedText> marked,
      Actor actor,
      Frame frame) {
    Page<Line> found = book.of(community.id(), shelf, page);
    Link link = TalkDoor.link(community);
    String base = TalksPage.address(link);
    boolean lead = door.leads(actor, community);
    return new TalksPage(
        link,
        shelf == Shelf.ARCHIVED,
        found.items().stream().map(line -> line(line, base, lead, frame)).toList(),
        Pages.numbered(
            found.number(),
            found.totalPages(),
            number -> base + "?shelf=" + shelf + "&pageNumber=" + number),
        door.others(community.id(), actor),
        form,
        marked);
  }

  private static TalksPage.Line line(Line line, String base, boolean lead, Frame frame) {
    return new TalksPage.Line(
        base + "/" + line.id().value(),
        title(line.title(), line.hidden() && !lead, frame),
        status(line.state(), frame),
        line.posts(),
        frame.dates().moment(line.latest(), ZONE));
  }

  private static String title(String title, boolean away, Frame frame) {
    return away ? frame.text("exchange.hidden") : title;
  }

  private static Status status(State state, Frame frame) {
    return new Status(
        frame.text("exchange.state." + state), state == State.OPEN ? Tone.INFORMATION : Tone.DONE);
  }

  TalkPage page(
      CommunityCard community,
      Sheet talk,
      FormView form,
      Optional<MarkedText> marked,
      Actor actor,
      Frame frame) {
    Link link = TalkDoor.link(community);
    boolean lead = door.leads(actor, community);
    Map<PersonId, PersonCard> cards = door.cards(named(talk));
    return new TalkPage(
        link,
        TalksPage.address(link) + "/" + talk.id().value(),
        title(talk.title(), talk.isHidden() && !lead, frame),
        talk.state(),
        status(talk.state(), frame),
        lead,
        talk.posts().stream().map(post -> post(post, cards, lead, frame)).toList(),
        door.others(community.id(), actor),
        form,
        marked);
  }

  private static List<PersonId> named(Sheet talk) {
    return talk.posts().stream()
        .flatMap(post -> Stream.concat(post.author().stream(), post.mentions().stream()))
        .distinct()
        .toList();
  }

  /** What was hidden only leads can read. */
  private static PostView post(
      Written post, Map<PersonId, PersonCard> cards, boolean lead, Frame frame) {
    boolean hidden = post.standing() == Standing.HIDDEN;
    return new PostView(
        post.id(),
        post.author().map(id -> name(id, cards, frame)).orElseGet(() -> gone(frame)),
        frame.dates().moment(post.at(), ZONE),
        hidden && !lead ? List.of() : post.text().lines().filter(it -> !it.isBlank()).toList(),
        post.mentions().stream().map(id -> name(id, cards, frame)).sorted().toList(),
        hidden,
        post.standing() == Standing.REPORTED,
        lead ? post.reasons() : List.of());
  }

  private static String name(PersonId id, Map<PersonId, PersonCard> cards, Frame frame) {
    return Optional.ofNullable(cards.get(id))
        .map(card -> card.name().value())
        .orElseGet(() -> gone(frame));
  }

  private static String gone(Frame frame) {
    return frame.text("exchange.formerMember");
  }
}
