package nl.schakel.rosters.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.PlanJob.State;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.usecase.PlanAgreement.Sheet;
import nl.schakel.rosters.web.PlanPage.Row;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** The words of a search for a plan. */
record PlanWords(Wishes wishes, Map<PersonId, PersonCard> cards, Frame frame) {

  static Status status(State state, Frame frame) {
    return new Status(
        frame.text("rosters.plan.state." + state.name()),
        switch (state) {
          case WAITING, RUNNING -> Tone.INFORMATION;
          case PROPOSED -> Tone.ATTENTION;
          case ACCEPTED -> Tone.DONE;
          case DISCARDED -> Tone.NEUTRAL;
          case FAILED -> Tone.WRONG;
        });
  }

  Optional<String> remark(Sheet job) {
    return job.isAgain()
        ? Optional.of(frame.text("rosters.plan.begunAgain"))
        : job.fault().map(why -> frame.text("rosters.fault." + why.name()));
  }

  Row row(Line line) {
    return new Row(
        line.number(),
        line.group().map(it -> BoardWords.GROUPS + it.value()),
        frame.text(
            "rosters.plan.group",
            "number",
            line.number() + 1,
            "language",
            RosterNames.language(line.language(), frame)),
        line.starts().stream().map(this::when).toList(),
        line.trainer().map(it -> RosterNames.person(it, cards)).orElse(RosterNames.NOBODY),
        line.keyPerson().map(it -> RosterNames.person(it, cards)).orElse(RosterNames.NOBODY),
        line.place().orElse(RosterNames.NOBODY),
        line.applied().map(it -> outcome(it.refused().isEmpty())),
        line.applied().stream().flatMap(it -> it.refused().stream()).map(this::refused).toList());
  }

  private String when(Instant start) {
    return frame.text(
        "rosters.plan.moment",
        "day",
        frame.dates().shortDay(start, wishes.zone()),
        "time",
        frame.dates().time(start.atZone(wishes.zone()).toLocalTime()));
  }

  private Status outcome(boolean whole) {
    return whole
        ? new Status(frame.text("rosters.plan.applied"), Tone.DONE)
        : new Status(frame.text("rosters.plan.partly"), Tone.ATTENTION);
  }

  private String refused(Plan.Refused refused) {
    return frame.text(
        "rosters.skipped",
        "day",
        refused
            .start()
            .map(this::when)
            .orElseGet(() -> frame.text("rosters.part." + refused.part().name())),
        "why",
        frame.text("rosters.refusal." + refused.why().name()));
  }
}
