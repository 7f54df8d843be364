package nl.schakel.partners.web;

import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.query.EntryHistory;
import nl.schakel.partners.query.EntryHistory.Rewording;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Where a coordinator reads what another one changed. */
@Controller
@Requires(Permission.KEEP_PARTNERS)
class RevisionController {

  private final EntryHistory history;
  private final EntryForms forms;

  RevisionController(EntryHistory history, EntryForms forms) {
    this.history = history;
    this.forms = forms;
  }

  @GetMapping(RevisionPage.PATH + "{id}")
  View show(@PathVariable UUID id, Frame frame) {
    Rewording change = history.rewording(id).orElseThrow(() -> new NotFoundException("revision"));
    return frame.show(
        new RevisionPage(
            forms.entry(change.partner()).name().in(frame.language()),
            EntryPage.address(change.partner()),
            EntryPast.status(Change.REVISED, frame),
            EntryPast.when(change.at(), frame),
            new ProfileChanges(forms.words(frame)).between(change.before(), change.after())));
  }
}
