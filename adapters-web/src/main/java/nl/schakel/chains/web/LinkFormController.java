package nl.schakel.chains.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.ChainVersion.Seen;
import nl.schakel.chains.usecase.WriteChain;
import nl.schakel.chains.usecase.WriteChain.Command;
import nl.schakel.chains.usecase.WriteChain.Outcome;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Writing one link of a chain. */
@Controller
@Requires(Permission.KEEP_CHAINS)
@RequestMapping(KeepingDesk.PATH + "/{chain}/links")
class LinkFormController {

  private final KeepingDesk desk;
  private final LinkFormShowing showing;
  private final WriteChain writing;

  LinkFormController(KeepingDesk desk, LinkFormShowing showing, WriteChain writing) {
    this.desk = desk;
    this.showing = showing;
    this.writing = writing;
  }

  @GetMapping("/new")
  View blank(@PathVariable UUID chain, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    return frame.show(showing.page(work, Optional.empty(), form(work, Map.of()), frame));
  }

  @PostMapping("/new")
  View add(@PathVariable UUID chain, Input input, Actor actor, Frame frame) {
    return keep(desk.open(actor, chain, frame), Optional.empty(), input, actor, frame);
  }

  @GetMapping("/{link}")
  View form(@PathVariable UUID chain, @PathVariable UUID link, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    Link found = find(work, link);
    return frame.show(
        showing.page(work, Optional.of(found), form(work, LinkForm.values(found)), frame));
  }

  @PostMapping("/{link}")
  View save(
      @PathVariable UUID chain, @PathVariable UUID link, Input input, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    Optional<Link> before = work.links().find(new LinkId(link));
    return before.isEmpty() && DraftSeen.isOutdated(input, work)
        ? removed(work, input, frame)
        : keep(work, Optional.of(find(work, link)), input, actor, frame);
  }

  /** A colleague took it away: what was typed stays, and is a new link once it is sent again. */
  private View removed(Work work, Input input, Frame frame) {
    FormView typed = new FormView(LinkFormShowing.TEXTS, input.typed(), List.of());
    FormView again = DraftSeen.outdated(typed, "from", "REMOVED", work);
    return frame.refuse(showing.page(work, Optional.empty(), again, frame));
  }

  private static Link find(Work work, UUID link) {
    return work.links().find(new LinkId(link)).orElseThrow(() -> new NotFoundException("link"));
  }

  private static FormView form(Work work, Map<String, List<String>> values) {
    return new FormView(LinkFormShowing.TEXTS, DraftSeen.with(values, work), List.of());
  }

  private View keep(Work work, Optional<Link> before, Input input, Actor actor, Frame frame) {
    var seen = DraftSeen.read(input);
    FormView typed = new FormView(LinkFormShowing.TEXTS, input.typed(), List.of());
    Function<FormView, View> refuse = form -> frame.refuse(showing.page(work, before, form, frame));
    return switch (input.outcome(
        LinkForm.read(input, before.map(Link::id).orElseGet(LinkId::next)))) {
      case Rejected<Link>(var errors) -> refuse.apply(typed.withErrors(errors));
      case Accepted<Link>(var after) -> {
        try {
          yield switch (writing.revise(command(actor, work, seen.get(), after))) {
            case Outcome.Written _ -> frame.seeOther(work.address(), "chains.notice.written");
            case Outcome.Refused(var faults) ->
                refuse.apply(typed.withErrors(LinkFormShowing.errors(faults)));
            case Outcome.TellsOfSomebody(var texts) -> {
              FormView told = typed.withErrors(LinkTellings.errors(input, texts));
              yield frame.refuse(
                  showing.page(work, before, told, LinkTellings.marked(texts), frame));
            }
          };
        } catch (StaleChangeException _) {
          yield refuse.apply(DraftSeen.outdated(typed, "from", work));
        }
      }
    };
  }

  private static Command command(Actor actor, Work work, Seen seen, Link link) {
    return new Command(actor, work.chain().id(), Optional.of(seen), links -> links.put(link));
  }
}
