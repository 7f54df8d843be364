package nl.schakel.courses.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.learning.ProgrammeId;

/** Takes over who is through with an e-learning elsewhere. Once is enough: more changes nothing. */
public interface CompleteOutside {

  /** What the other side tells, proved by its signature. */
  Outcome hear(ProgrammeId programme, CallSecret.Call call, Row row);

  /** Whether the call can be believed, before anybody looks at what it says. */
  Outcome judge(ProgrammeId programme, CallSecret.Call call);

  /**
   * What a coordinator tells; only looked at, or kept.
   *
   * @throws nl.schakel.shared.NotFoundException for who is no coordinator of the organiser
   */
  Outcome keep(Command command);

  /**
   * Somebody is through.
   *
   * @param line in the list
   * @param who a reference, or the mail address of the enrolment
   * @param score of a final test that was passed, in percent
   */
  record Row(int line, String who, Instant at, Optional<Integer> score) {

    @Override
    public String toString() {
      return "Row[" + line + "]";
    }
  }

  /** What is to be done with rows. */
  record Command(
      Actor actor,
      ProgrammeId programme,
      List<Row> rows,
      Way way,
      Optional<String> reason,
      Mode mode) {

    public Command {
      rows = List.copyOf(rows);
    }
  }

  /** Whether it is meant. */
  enum Mode {
    LOOK,
    KEEP
  }

  /** What becomes, or would become, of a row. */
  enum Fate {
    KEPT,
    KNOWN_ALREADY,
    /** A coordinator took it back: only by hand, with a reason, it is written down again. */
    TAKEN_BACK,
    /** Nobody with this reference or address was admitted. */
    UNKNOWN_PARTICIPANT,
    /** Nobody is through tomorrow. */
    IN_THE_FUTURE
  }

  /** A row and its fate. */
  record Step(Row row, Fate fate) {}

  /** How it went. */
  sealed interface Outcome {

    record Judged(List<Step> steps) implements Outcome {
      public Judged {
        steps = List.copyOf(steps);
      }
    }

    record Believed() implements Outcome {}

    /** Not signed with our secret, or not now. */
    record WrongSignature() implements Outcome {}

    /** This very call was heard before. */
    record Replayed() implements Outcome {}
  }
}
