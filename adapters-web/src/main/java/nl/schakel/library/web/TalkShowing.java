package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.query.Talk;
import nl.schakel.library.web.ItemPage.Asking;
import nl.schakel.library.web.ItemPage.Talked;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Puts into words who uses an item, and what is said of it. */
@Component
class TalkShowing {

  static final String OWN_TEAM = "TEAM";

  private final Talk talk;
  private final LibraryWords words;

  TalkShowing(Talk talk, LibraryWords words) {
    this.talk = talk;
    this.words = words;
  }

  Talked of(ItemSheet item, TalkForms forms, Caller caller, Frame frame) {
    List<Talk.UseLine> uses = talk.uses(item.id());
    return new Talked(
        frame.text("library.users", "count", uses.size()),
        UseLines.of(uses, words, frame),
        comments(item, caller, frame),
        caller
            .actor()
            .filter(actor -> actor.may(Permission.WRITE_LIBRARY))
            .map(actor -> asking(item, uses, forms, actor, frame)),
        item.open());
  }

  private List<ItemPage.CommentLine> comments(ItemSheet item, Caller caller, Frame frame) {
    List<Talk.CommentLine> all = talk.comments(item.id());
    Map<PersonId, String> names =
        words.persons(
            all.stream().flatMap(each -> each.author().stream()).collect(Collectors.toSet()));
    return all.stream()
        .map(
            each ->
                new ItemPage.CommentLine(
                    "" + each.id().value(),
                    each.author()
                        .map(names::get)
                        .orElseGet(() -> frame.text("library.comment.somebody")),
                    each.text(),
                    frame.dates().day(each.at(), WorkingDays.ZONE),
                    each.hidden(),
                    isOwn(each, caller)))
        .toList();
  }

  private static boolean isOwn(Talk.CommentLine comment, Caller caller) {
    return caller.actor().map(Actor::person).equals(comment.author())
        && comment.author().isPresent();
  }

  private Asking asking(
      ItemSheet item, List<Talk.UseLine> uses, TalkForms forms, Actor actor, Frame frame) {
    return new Asking(
        forms.useForm(),
        users(actor, frame),
        uses.stream().anyMatch(use -> use.person().equals(actor.person())),
        forms.commentForm(),
        forms.marked(),
        Optional.of(KeepingPage.PATH + "/" + item.id().value())
            .filter(_ -> actor.may(Permission.KEEP_LIBRARY)));
  }

  /** For whom somebody may speak. */
  private List<Option> users(Actor actor, Frame frame) {
    Set<OrganisationId> theirs =
        actor.assignments().stream()
            .map(Assignment::organisation)
            .collect(Collectors.toUnmodifiableSet());
    return Stream.of(
            words.organisations(theirs, frame.language()).stream().map(each -> coded("O-", each)),
            words.communities(actor.person()).stream().map(each -> coded("C-", each)),
            Stream.of(Option.of(OWN_TEAM, frame.text("library.use.team"))))
        .flatMap(each -> each)
        .toList();
  }

  private static Option coded(String kind, Option option) {
    return Option.of(kind + option.value(), option.text());
  }
}
