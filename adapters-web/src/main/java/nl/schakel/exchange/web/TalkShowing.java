package nl.schakel.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.query.TalkBook.Sheet;
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
import org.springframework.stereotype.Component;

/** Shows a question with its answers. */
@Component
class TalkShowing {

  private final TalkDoor door;

  TalkShowing(TalkDoor door) {
    this.door = door;
  }

  TalkPage page(
      CommunityCard community,
      Sheet talk,
      PageRequest asked,
      FormView form,
      Optional<MarkedText> marked,
      Actor actor,
      Frame frame) {
    Link link = TalkDoor.link(community);
    boolean lead = door.leads(actor, community);
    Page<Written> posts = door.posts(talk, asked);
    Map<PersonId, PersonCard> cards = door.cards(named(posts.items()));
    String address = TalksPage.address(link) + "/" + talk.id().value();
    return new TalkPage(
        link,
        address,
        TalkWords.title(talk.title(), talk.question(), lead, frame),
        talk.state(),
        TalkWords.state(talk.state(), frame),
        lead,
        posts.items().stream().map(post -> post(post, cards, lead, actor, frame)).toList(),
        Pages.numbered(
            posts.number(), posts.totalPages(), number -> TalkPage.address(address, number)),
        door.others(community.id(), actor),
        form,
        late(talk, form),
        marked);
  }

  /** What was typed as an answer can be asked as a question, once it is too late to answer. */
  private static Optional<FormView> late(Sheet talk, FormView form) {
    return Optional.of(new FormView(TalksPage.TEXTS, form.values(), List.of()))
        .filter(_ -> talk.state() != State.OPEN && !form.values().isEmpty());
  }

  private static List<PersonId> named(List<Written> posts) {
    return posts.stream()
        .flatMap(post -> Stream.concat(post.author().stream(), post.mentions().stream()))
        .distinct()
        .toList();
  }

  private static PostView post(
      Written post, Map<PersonId, PersonCard> cards, boolean lead, Actor actor, Frame frame) {
    boolean read = TalkWords.reads(post.standing(), lead);
    return new PostView(
        post.id(),
        author(post, cards, frame),
        frame.dates().moment(post.at(), TalkWords.ZONE),
        post.corrected().filter(_ -> read).map(at -> frame.dates().moment(at, TalkWords.ZONE)),
        read ? lines(post.text()) : List.of(),
        read
            ? post.mentions().stream().map(id -> name(id, cards, frame)).sorted().toList()
            : List.of(),
        post.standing(),
        post.author().filter(actor.person()::equals).isPresent(),
        lead ? post.reasons() : List.of());
  }

  static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  static String author(Written post, Map<PersonId, PersonCard> cards, Frame frame) {
    return post.author().map(id -> name(id, cards, frame)).orElseGet(() -> gone(frame));
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
