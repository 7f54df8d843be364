package nl.schakel.handouts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.query.HandoutShelf.Standing;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** One word for each thing that is to be known of a hand-out in a language. */
final class HandoutStatus {

  private HandoutStatus() {}

  static List<Status> of(boolean draft, Optional<Standing> published, Frame frame) {
    List<Status> all = new ArrayList<>();
    published.ifPresent(standing -> all.addAll(of(standing, frame)));
    if (draft) {
      all.add(status("DRAFT", Tone.INFORMATION, frame));
    }
    if (all.isEmpty()) {
      all.add(status("MISSING", Tone.NEUTRAL, frame));
    }
    return all;
  }

  private static List<Status> of(Standing standing, Frame frame) {
    List<Status> all = new ArrayList<>();
    if (standing.outdated()) {
      all.add(status("OUTDATED", Tone.ATTENTION, frame));
    }
    if (standing.isUnreviewed()) {
      all.add(status("NOT_REVIEWED", Tone.ATTENTION, frame));
    }
    if (all.isEmpty()) {
      all.add(status("PUBLISHED", Tone.DONE, frame));
    }
    return all;
  }

  private static Status status(String code, Tone tone, Frame frame) {
    return new Status(frame.text("handouts.status." + code), tone);
  }
}
