package nl.schakel.learning.web;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** What one can do with an edition today: the state of its places, and what else to know of it. */
record RunSeats(Wording words, Dates dates, Instant now) {

  Status state(Run run) {
    return switch (run.availability(now)) {
      case PLENTY ->
          status(
              run.isOpenEnded() ? "catalogue.seats.anyTime" : "catalogue.seats.plenty", Tone.DONE);
      case FEW_LEFT ->
          new Status(
              words.text("catalogue.seats.few", "count", run.places().free()), Tone.ATTENTION);
      case WAITING_LIST -> status("catalogue.seats.waitingList", Tone.INFORMATION);
      case NOT_OPEN_YET -> status("catalogue.seats.notOpenYet", Tone.NEUTRAL);
      case CLOSED -> status("catalogue.seats.closed", Tone.NEUTRAL);
      case BY_INVITATION -> status("catalogue.seats.byInvitation", Tone.NEUTRAL);
      case BEGUN -> status("catalogue.seats.begun", Tone.INFORMATION);
      case OVER -> status("catalogue.seats.over", Tone.NEUTRAL);
      case CANCELLED -> status("catalogue.seats.cancelled", Tone.WRONG);
      case DRAFT -> status("catalogue.seats.draft", Tone.NEUTRAL);
    };
  }

  private Status status(String key, Tone tone) {
    return new Status(words.text(key), tone);
  }

  /** What a reader still wants to know beside the state: since when, until when, how many wait. */
  Optional<String> more(Run run) {
    return switch (run.availability(now)) {
      case NOT_OPEN_YET -> run.opens().map(at -> moment("catalogue.seats.opensOn", at, run));
      case PLENTY, FEW_LEFT -> run.closes().map(at -> moment("catalogue.seats.closesOn", at, run));
      case WAITING_LIST ->
          Optional.of(words.text("catalogue.seats.waiting", "count", run.places().waiting()));
      case CLOSED, BY_INVITATION, BEGUN, OVER, CANCELLED, DRAFT -> Optional.empty();
    };
  }

  private String moment(String key, Instant at, Run run) {
    return words.text(key, "moment", dates.moment(at, run.zone()));
  }
}
