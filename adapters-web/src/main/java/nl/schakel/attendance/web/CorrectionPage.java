package nl.schakel.attendance.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.query.Roll.Entry;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** What a closed list ought to say of somebody, and why. */
record CorrectionPage(Roll roll, Entry entry, FormView form) {

  static final String TEXTS = "attendance.correction";

  static CorrectionPage of(Roll roll, Entry entry) {
    Observation said = entry.noted().observation();
    return new CorrectionPage(
        roll,
        entry,
        new FormView(
            TEXTS,
            Map.of(
                "mark",
                List.of(said.mark().name()),
                "minutes",
                said.minutes() == 0 ? List.of() : List.of(String.valueOf(said.minutes()))),
            List.of()));
  }

  CorrectionPage with(FormView refused) {
    return new CorrectionPage(roll, entry, refused);
  }

  String list() {
    return AttendanceWords.list(roll.session().id());
  }

  String action() {
    return list() + "/corrections/" + entry.participant().enrolment().value();
  }

  List<Option> marks(Frame frame) {
    return Stream.of(Mark.values())
        .map(mark -> Option.of(mark.name(), frame.text("attendance.choice." + mark)))
        .toList();
  }

  String when(Frame frame) {
    return AttendanceWords.when(roll.session(), frame);
  }
}
