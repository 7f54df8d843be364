package nl.schakel.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.query.Roll.Entry;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;

/** Who is there: a phone in one hand. */
record RollPage(Roll roll, Instant now) {

  /** What one tap says; for a part of it the minutes must be told. */
  private static final List<Mark> TAPS = List.of(Mark.PRESENT, Mark.ABSENT, Mark.EXCUSED);

  String title(Frame frame) {
    return AttendanceWords.title(roll.run(), frame);
  }

  String when(Frame frame) {
    return AttendanceWords.when(roll.session(), frame);
  }

  String address() {
    return AttendanceWords.list(roll.session().id());
  }

  String wall() {
    return "/sessions/" + roll.session().id().value() + "/check-in";
  }

  String editionFile() {
    return "/attendance/editions/" + roll.run().edition().id().value() + "/list.pdf";
  }

  boolean isClosed() {
    return roll.closedAt().isPresent();
  }

  /** People may be there: beforehand only who will not come can be put down. */
  boolean isOpen() {
    return roll.occasion().isOpen(now);
  }

  boolean isGoingOn() {
    return roll.occasion().isGoingOn(now);
  }

  boolean canClose() {
    return !isClosed() && roll.occasion().hasBegun(now);
  }

  String opens(Frame frame) {
    return frame.dates().moment(roll.occasion().opens(), roll.session().zone());
  }

  String closedAt(Frame frame) {
    return roll.closedAt().map(at -> frame.dates().moment(at, roll.session().zone())).orElse("");
  }

  List<Mark> taps() {
    return isOpen() ? TAPS : List.of(Mark.EXCUSED);
  }

  List<Mark> counted() {
    return List.of(Mark.values());
  }

  Status status(Entry entry, Frame frame) {
    return AttendanceWords.status(entry.noted().observation(), frame);
  }

  String id(Entry entry) {
    return entry.participant().enrolment().value().toString();
  }

  String minutes(Entry entry) {
    int minutes = entry.noted().observation().minutes();
    return minutes == 0 ? "" : String.valueOf(minutes);
  }

  /** What a correction changed, and why. */
  String correction(Correction correction, Frame frame) {
    String name =
        Stream.concat(roll.entries().stream(), roll.gone().stream())
            .map(Entry::participant)
            .filter(who -> who.enrolment().equals(correction.enrolment()))
            .map(who -> who.name().value())
            .findFirst()
            .orElseGet(() -> frame.text("attendance.somebody"));
    return frame.text(
        "attendance.roll.corrected",
        "name",
        name,
        "before",
        AttendanceWords.word(correction.before(), frame),
        "after",
        AttendanceWords.word(correction.after(), frame),
        "moment",
        frame.dates().moment(correction.at(), roll.session().zone()));
  }
}
