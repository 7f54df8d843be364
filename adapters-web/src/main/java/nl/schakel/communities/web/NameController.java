package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Naming;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.KeepCommunity;
import nl.schakel.communities.usecase.KeepCommunity.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Gives a community another name, and says why. */
@Controller
@Requires(Permission.SIGNED_IN)
class NameController {

  private static final String PATH = "/communities/{slug}/keeping/name";

  private final CommunityFinding finding;
  private final KeepCommunity keeping;

  NameController(CommunityFinding finding, KeepCommunity keeping) {
    this.finding = finding;
    this.keeping = keeping;
  }

  /** What was typed. */
  private record Wanted(String name, String reason, Optional<Long> seen) {}

  @GetMapping(PATH)
  View form(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    return frame.show(new NamePage(Keeping.of(community, frame), NamePage.of(community)));
  }

  @PostMapping(PATH)
  View rename(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    var name = input.required("name", typed -> PlainText.line(typed, Naming.LONGEST_NAME));
    var reason = input.required("reason", typed -> PlainText.lines(typed, Naming.LONGEST_REASON));
    var seen = input.seenVersion();
    return switch (input.outcome(() -> new Wanted(name.get(), reason.get(), seen.ifRight()))) {
      case Rejected<Wanted>(var errors) -> frame.refuse(typed(community, input, errors, frame));
      case Accepted<Wanted>(var wanted) -> rename(community, wanted, input, actor, frame);
    };
  }

  private View rename(Sheet community, Wanted wanted, Input input, Actor actor, Frame frame) {
    try {
      return switch (keeping.rename(
          actor, community.id(), wanted.name(), wanted.reason(), wanted.seen())) {
        case Outcome.Done(var _, var slug) ->
            frame.seeOther(CommunitiesPage.address(slug), "communities.notice.renamed");
        case Outcome.NameTaken _ -> refused("NAME_TAKEN", community, input, frame);
        case Outcome.SameName _ -> refused("SAME_NAME", community, input, frame);
      };
    } catch (StaleChangeException _) {
      FormView form = typed(community, input, List.of(), frame).form();
      return frame.refuse(
          new NamePage(Keeping.of(community, frame), form.outdated("name", community.version())));
    }
  }

  private static View refused(String why, Sheet community, Input input, Frame frame) {
    return frame.refuse(typed(community, input, List.of(FieldError.of("/name", why)), frame));
  }

  private static NamePage typed(
      Sheet community, Input input, List<FieldError> errors, Frame frame) {
    return new NamePage(
        Keeping.of(community, frame), new FormView(NamePage.TEXTS, input.typed(), errors));
  }
}
