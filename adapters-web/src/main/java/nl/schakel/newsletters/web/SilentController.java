package nl.schakel.newsletters.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.newsletters.query.EditorialDesk.Silent;
import nl.schakel.newsletters.usecase.LookAfterReaders;
import nl.schakel.newsletters.usecase.LookAfterReaders.Outcome;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Addresses where nothing arrives: to try again, or to forget. */
@Controller
@Requires(Permission.KEEP_NEWSLETTERS)
class SilentController {

  private final EditorialDesk desk;
  private final LookAfterReaders care;

  SilentController(EditorialDesk desk, LookAfterReaders care) {
    this.desk = desk;
    this.care = care;
  }

  @GetMapping(DeskPaths.SILENT)
  View all(PageRequest asked, Frame frame) {
    Page<Silent> silent = desk.silent(asked);
    return frame.show(
        new SilentPage(
            silent.items(),
            Pages.numbered(
                silent.number(), silent.totalPages(), n -> DeskPaths.SILENT + "?pageNumber=" + n)));
  }

  @PostMapping(DeskPaths.SILENT + "/{id}/waking")
  View wake(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(care.wake(actor, new SubscriptionId(id)), "woken", frame);
  }

  @PostMapping(DeskPaths.SILENT + "/{id}/removal")
  View remove(@PathVariable UUID id, Actor actor, Frame frame) {
    return answer(care.remove(actor, new SubscriptionId(id)), "removed", frame);
  }

  private static View answer(Outcome outcome, String notice, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(DeskPaths.SILENT, "newsletters.notice." + notice);
      case Outcome.NotResting _ -> frame.seeOther(DeskPaths.SILENT, "newsletters.notice.notNow");
    };
  }
}
