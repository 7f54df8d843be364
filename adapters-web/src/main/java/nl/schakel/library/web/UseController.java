package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.usecase.TellUse;
import nl.schakel.library.usecase.TellUse.Command;
import nl.schakel.library.usecase.TellUse.Outcome;
import nl.schakel.library.usecase.TellUse.Users;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** "We use this", below an item. */
@Controller
@Requires(Permission.WRITE_LIBRARY)
@RequestMapping(LibraryListPage.PATH + "/{slug}/uses")
class UseController {

  static final int LONGEST = 200;

  private final ItemVisit visit;
  private final TellUse using;

  UseController(ItemVisit visit, TellUse using) {
    this.visit = visit;
    this.using = using;
  }

  @PostMapping
  View tell(@PathVariable String slug, Input input, Actor actor, Frame frame) {
    ItemSheet item = visit.open(slug);
    var users = input.required("users", UseController::users);
    var how = input.required("how", typed -> PlainText.line(typed, LONGEST));
    return switch (input.outcome(() -> new Command(actor, item.id(), users.get(), how.get()))) {
      case Rejected<Command>(var errors) ->
          visit.refuse(item, TalkForms.ofUse(input, errors), actor, frame);
      case Accepted<Command>(var command) -> answer(using.tell(command), item, input, actor, frame);
    };
  }

  private View answer(Outcome outcome, ItemSheet item, Input input, Actor actor, Frame frame) {
    return switch (outcome) {
      case Outcome.Told _ -> frame.seeOther(ItemShowing.address(item), "library.notice.useTold");
      case Outcome.TakenBack _ ->
          frame.seeOther(ItemShowing.address(item), "library.notice.useTakenBack");
      case Outcome.TellsOfSomebody(var findings) ->
          visit.refuse(
              item, TalkForms.ofUse(input, MarkedText.errors("/how", findings)), actor, frame);
      case Outcome.NotTheirs _ ->
          visit.refuse(
              item,
              TalkForms.ofUse(input, List.of(FieldError.of("/users", "NOT_YOURS"))),
              actor,
              frame);
    };
  }

  @PostMapping("/withdrawal")
  View takeBack(@PathVariable String slug, Input input, Actor actor, Frame frame) {
    ItemSheet item = visit.open(slug);
    return answer(using.takeBack(actor, item.id()), item, input, actor, frame);
  }

  /** An organisation and a community have ids, of which each is one of the two. */
  static Parsed<Users> users(String typed) {
    if (typed.equals(TalkShowing.OWN_TEAM)) {
      return Parsed.valid(new Users.OwnTeam());
    }
    String kind = typed.substring(0, Math.min(2, typed.length()));
    return Ids.parse(typed.substring(kind.length()))
        .<Parsed<Users>>flatMap(id -> users(kind, id))
        .orElseGet(() -> Parsed.invalid("NOT_YOURS"));
  }

  private static Optional<Parsed<Users>> users(String kind, UUID id) {
    return switch (kind) {
      case "O-" -> Optional.of(Parsed.valid(new Users.Organisation(new OrganisationId(id))));
      case "C-" -> Optional.of(Parsed.valid(new Users.Community(new CommunityId(id))));
      default -> Optional.empty();
    };
  }
}
