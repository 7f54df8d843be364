package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.query.CertificateCheck.Checked;
import nl.schakel.recognition.web.CheckPage.Finding;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** What a code leads to, in words. */
@Component
class CheckShowing {

  private final RecognitionWords words;

  CheckShowing(RecognitionWords words) {
    this.words = words;
  }

  Finding of(Optional<Checked> checked, Frame frame) {
    return checked
        .map(
            found ->
                switch (found) {
                  case Checked.Holds(var snapshot, var _) -> holds(snapshot, frame);
                  case Checked.HoldsNoLonger(var since) ->
                      finding(
                          frame,
                          "revoked",
                          Tone.WRONG,
                          frame.dates().day(since, RecognitionWords.ZONE));
                })
        .orElseGet(() -> finding(frame, "unknown", Tone.ATTENTION, ""));
  }

  private Finding holds(Snapshot snapshot, Frame frame) {
    return new Finding(
        new Status(frame.text("recognition.check.valid"), Tone.DONE),
        frame.text("recognition.check.valid.text"),
        words.printed(snapshot, frame.words(), frame.dates()));
  }

  private static Finding finding(Frame frame, String which, Tone tone, String day) {
    return new Finding(
        new Status(frame.text("recognition.check." + which), tone),
        frame.text("recognition.check." + which + ".text", "day", day),
        List.of());
  }
}
