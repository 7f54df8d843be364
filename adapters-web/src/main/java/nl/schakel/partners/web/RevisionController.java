package nl.schakel.partners.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.query.EntryHistory;
import nl.schakel.partners.query.EntryHistory.Rewording;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Where one reads what a coordinator changed. */
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
    String name = forms.entry(change.partner()).name().in(frame.language());
    return frame.show(
        page(
            change,
            name,
            List.of(
                new Link(frame.text("partners.desk.title"), DirectoryPage.PATH),
                new Link(name, EntryPage.address(change.partner()))),
            frame));
  }

  /** For the partner itself. */
  @GetMapping(MyOrganisationPage.PATH + "/{id}/revisions/{revision}")
  @Requires(Permission.EDIT_OWN_PARTNER)
  View showOwn(@PathVariable UUID id, @PathVariable UUID revision, Actor actor, Frame frame) {
    OrganisationId own = new OrganisationId(id);
    Rewording change =
        history
            .rewording(revision)
            .filter(found -> found.partner().equals(own))
            .filter(_ -> actor.mayFor(Permission.EDIT_OWN_PARTNER, own))
            .orElseThrow(() -> new NotFoundException("revision"));
    String name = forms.entry(own).name().in(frame.language());
    return frame.show(
        page(change, name, List.of(new Link(name, MyOrganisationPage.address(own))), frame));
  }

  private RevisionPage page(Rewording change, String name, List<Link> trail, Frame frame) {
    return new RevisionPage(
        name,
        trail,
        EntryPast.status(Change.REVISED, frame),
        EntryPast.when(change.at(), frame),
        new ProfileChanges(forms.words(frame)).between(change.before(), change.after()));
  }
}
