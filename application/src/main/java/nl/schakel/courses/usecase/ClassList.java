package nl.schakel.courses.usecase;

import java.util.List;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.Ids;
import nl.schakel.shared.usecase.UseCasePart;

/** Who was admitted to a programme, in whatever run of it. */
@UseCasePart
class ClassList {

  private final Runs runs;

  ClassList(Runs runs) {
    this.runs = runs;
  }

  List<Participant> of(ProgrammeId programme) {
    return runs.ofProgramme(programme).stream()
        .flatMap(run -> runs.participants(run.edition().id()).stream())
        .toList();
  }

  /** At most one: a reference says who, and nothing about them. */
  List<Participant> ofReference(ProgrammeId programme, String reference) {
    return Ids.parse(reference)
        .map(EnrolmentId::new)
        .flatMap(runs::participant)
        .filter(found -> isIn(programme, found))
        .stream()
        .toList();
  }

  private boolean isIn(ProgrammeId programme, Participant participant) {
    return runs.find(participant.edition())
        .map(Run::programme)
        .filter(programme::equals)
        .isPresent();
  }
}
