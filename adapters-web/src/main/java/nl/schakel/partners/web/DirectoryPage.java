package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.partners.query.DirectoryDesk.Alike;
import nl.schakel.partners.query.DirectoryDesk.Doubt;
import nl.schakel.partners.query.DirectoryDesk.Line;
import nl.schakel.partners.query.DirectoryDesk.Waiting;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** The desk of whoever keeps the directory: what needs them, then everybody. */
record DirectoryPage(
    List<Waiting> proposals,
    List<Doubt> complaints,
    List<Alike> alike,
    List<Doubt> unverified,
    String words,
    List<Line> entries,
    long total,
    Pages pages) {

  static final String PATH = "/directory";

  boolean isQuiet() {
    return proposals.isEmpty() && complaints.isEmpty() && alike.isEmpty() && unverified.isEmpty();
  }

  static Status status(Standing standing, Frame frame) {
    return new Status(
        frame.text("partners.standing." + standing),
        switch (standing) {
          case LISTED -> Tone.DONE;
          case HIDDEN -> Tone.ATTENTION;
          case MERGED -> Tone.NEUTRAL;
        });
  }

  static String verified(Doubt doubt, Frame frame) {
    Optional<String> day = doubt.verified().map(at -> frame.dates().day(at, PartnerShowing.HOME));
    return day.map(said -> frame.text("partners.contact.verified", "day", said))
        .orElseGet(() -> frame.text("partners.desk.neverVerified"));
  }
}
