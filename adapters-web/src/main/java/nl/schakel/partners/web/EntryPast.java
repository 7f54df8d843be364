package nl.schakel.partners.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.query.DirectoryDesk;
import nl.schakel.partners.query.DirectoryDesk.Proposal;
import nl.schakel.partners.query.EntryHistory;
import nl.schakel.partners.query.EntryHistory.Revision;
import nl.schakel.partners.web.EntryPage.Past;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** How an entry came to say what it says: what was proposed, and what coordinators did. */
@Component
class EntryPast {

  private final DirectoryDesk desk;
  private final EntryHistory history;

  EntryPast(DirectoryDesk desk, EntryHistory history) {
    this.desk = desk;
    this.history = history;
  }

  private record Dated(Instant at, Past past) {}

  /** For coordinators, the newest first. */
  List<Past> of(OrganisationId partner, Frame frame) {
    return of(partner, Optional.of(ProposalPage.PATH), RevisionPage.PATH, frame);
  }

  /** For the partner itself, who knows what it proposed, and reads what others changed. */
  List<Past> toldTo(OrganisationId partner, Frame frame) {
    return of(partner, Optional.empty(), MyOrganisationPage.revisions(partner), frame);
  }

  private List<Past> of(
      OrganisationId partner, Optional<String> proposals, String revisions, Frame frame) {
    return Stream.concat(
            desk.history(partner).stream().map(each -> proposed(each, proposals, frame)),
            history.of(partner).stream().map(each -> done(each, revisions, frame)))
        .sorted(Comparator.comparing(Dated::at).reversed())
        .map(Dated::past)
        .toList();
  }

  private static Dated proposed(Proposal proposal, Optional<String> pages, Frame frame) {
    return new Dated(
        proposal.since(),
        new Past(
            ProposalWords.status(proposal.state(), frame),
            when(proposal.since(), frame),
            proposal.reason(),
            pages.map(path -> path + proposal.id())));
  }

  private static Dated done(Revision revision, String pages, Frame frame) {
    return new Dated(
        revision.at(),
        new Past(
            status(revision.change(), frame),
            when(revision.at(), frame),
            Optional.empty(),
            Optional.of(pages + revision.id()).filter(_ -> revision.change() == Change.REVISED)));
  }

  static Status status(Change change, Frame frame) {
    return new Status(
        frame.text("partners.revision." + change),
        switch (change) {
          case LISTED, SHOWN -> Tone.DONE;
          case REVISED, CAPACITY_STATED -> Tone.INFORMATION;
          case HIDDEN -> Tone.ATTENTION;
          case MERGED -> Tone.NEUTRAL;
        });
  }

  static String when(Instant at, Frame frame) {
    return frame.dates().moment(at, PartnerShowing.HOME);
  }
}
