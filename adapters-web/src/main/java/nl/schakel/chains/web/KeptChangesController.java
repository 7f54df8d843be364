package nl.schakel.chains.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.model.Comparison;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a draft changes, for who keeps it: everybody else sees it once it was agreed. */
@Controller
@Requires(Permission.KEEP_CHAINS)
class KeptChangesController {

  private final KeepingDesk desk;
  private final ComparisonShowing comparing;

  KeptChangesController(KeepingDesk desk, ComparisonShowing comparing) {
    this.desk = desk;
    this.comparing = comparing;
  }

  @GetMapping(KeepingDesk.PATH + "/{chain}/changes")
  View look(@PathVariable UUID chain, Actor actor, Frame frame) {
    Work work = desk.open(actor, chain, frame);
    if (work.draft().isEmpty()) {
      return frame.seeOther(work.address(), "chains.notice.noDraft");
    }
    Drawn before = work.before().orElseThrow(() -> new NotFoundException("version"));
    Drawn after = work.drawn().orElseThrow(() -> new NotFoundException("version"));
    return frame.show(
        new KeptChangesPage(
            work,
            before.version(),
            after.version(),
            comparing.lines(before, after, Comparison.of(before, after), frame)));
  }
}
