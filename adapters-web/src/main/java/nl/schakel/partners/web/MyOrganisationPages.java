package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.DirectoryDesk;
import nl.schakel.partners.query.DirectoryDesk.Proposal;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.partners.web.MyOrganisationPage.Proposed;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Makes the page where a partner keeps its entry. */
@Component
class MyOrganisationPages {

  private final EntryForms forms;
  private final DirectoryDesk desk;
  private final ServiceShowing showing;
  private final EntryPast past;

  MyOrganisationPages(
      EntryForms forms, DirectoryDesk desk, ServiceShowing showing, EntryPast past) {
    this.forms = forms;
    this.desk = desk;
    this.showing = showing;
    this.past = past;
  }

  MyOrganisationPage page(Entry entry, Frame frame) {
    return page(entry, forms.of(latest(entry)), entry.version(), false, frame);
  }

  MyOrganisationPage page(Entry entry, EntryForm form, long version, boolean stale, Frame frame) {
    String address = MyOrganisationPage.address(entry.id());
    return new MyOrganisationPage(
        entry.name().in(frame.language()),
        address,
        PartnerPage.address(entry.slug()),
        form,
        version,
        stale,
        last(entry).map(proposal -> proposed(proposal, frame)),
        capacities(entry, address, frame),
        past.toldTo(entry.id(), frame));
  }

  List<CapacityLine> capacities(Entry entry, String page, Frame frame) {
    return entry.standing() == Standing.LISTED
        ? entry.profile().services().stream()
            .map(service -> CapacityLine.of(service, page, showing, frame))
            .toList()
        : List.of();
  }

  /** Who waits for an answer goes on where they were. */
  Profile latest(Entry entry) {
    return last(entry).filter(Proposal::isOpen).map(Proposal::profile).orElse(entry.profile());
  }

  private Optional<Proposal> last(Entry entry) {
    return desk.history(entry.id()).stream().findFirst();
  }

  private static Proposed proposed(Proposal proposal, Frame frame) {
    return new Proposed(
        ProposalWords.status(proposal.state(), frame),
        frame.dates().moment(proposal.since(), PartnerShowing.HOME),
        proposal.reason(),
        proposal.isOpen());
  }
}
