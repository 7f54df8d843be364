package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.usecase.PublishChain;
import nl.schakel.chains.usecase.WriteChain;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** A chain on the desk of its keeper: its links in their order, and what comes next. */
@Controller
@Requires(Permission.KEEP_CHAINS)
@RequestMapping(KeepingDesk.PATH + "/{chain}")
class KeptChainController {

  private final KeepingDesk desk;
  private final KeptChainShowing showing;
  private final WriteChain writing;
  private final PublishChain publishing;

  KeptChainController(
      KeepingDesk desk, KeptChainShowing showing, WriteChain writing, PublishChain publishing) {
    this.desk = desk;
    this.showing = showing;
    this.writing = writing;
    this.publishing = publishing;
  }

  @GetMapping
  View look(@PathVariable UUID chain, Actor actor, Frame frame) {
    return frame.show(showing.page(desk.open(actor, chain, frame), frame));
  }

  @PostMapping("/draft")
  View begin(@PathVariable UUID chain, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    writing.begin(actor, work.chain().id());
    return frame.seeOther(work.address(), "chains.notice.drafted");
  }

  @PostMapping("/links/{link}/place")
  View place(
      @PathVariable UUID chain, @PathVariable UUID link, Input input, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    int by = input.orReject(input.required("by", As.integer(-1, 1)));
    LinkId id = new LinkId(link);
    return change(actor, work, links -> links.moved(id, by), place(work, id, by), frame);
  }

  /** Whoever moves a link with the keyboard goes on where it is then. */
  private static String place(Work work, LinkId link, int by) {
    List<LinkId> all = work.links().all().stream().map(Link::id).toList();
    int there = Math.clamp((long) all.indexOf(link) + by, 0, Math.max(0, all.size() - 1));
    return work.address() + "#" + KeptRows.anchor(there);
  }

  @PostMapping("/links/{link}/removal")
  View remove(@PathVariable UUID chain, @PathVariable UUID link, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    UnaryOperator<Links> change = links -> links.without(new LinkId(link));
    return change(actor, work, change, work.address(), frame);
  }

  private View change(
      Actor actor, Work work, UnaryOperator<Links> change, String there, Frame frame) {
    WriteChain.Outcome outcome =
        writing.revise(new WriteChain.Command(actor, work.chain().id(), Optional.empty(), change));
    return switch (outcome) {
      case WriteChain.Outcome.Written _ -> frame.seeOther(there, "chains.notice.written");
      case WriteChain.Outcome.Refused _, WriteChain.Outcome.TellsOfSomebody _ ->
          frame.seeOther(work.address(), "chains.notice.refused");
    };
  }

  @PostMapping("/retirement")
  View retire(@PathVariable UUID chain, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    publishing.retire(actor, work.chain().id());
    return frame.seeOther(work.address(), "chains.notice.retired");
  }
}
