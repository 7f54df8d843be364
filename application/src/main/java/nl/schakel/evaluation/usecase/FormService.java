package nl.schakel.evaluation.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.evaluation.EvaluationEvent.FormRevised;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.port.Forms;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class FormService implements ReviseForm {

  private final Readers readers;
  private final AskedForms asked;
  private final Forms forms;
  private final Events events;
  private final Clock clock;

  FormService(Readers readers, AskedForms asked, Forms forms, Events events, Clock clock) {
    this.readers = readers;
    this.asked = asked;
    this.forms = forms;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Form read(Actor actor, ProgrammeId programme) {
    readers.kept(actor, programme);
    return asked.of(programme);
  }

  @Override
  public void revise(Actor actor, ProgrammeId programme, long seen, List<Question> questions) {
    Form before = read(actor, programme);
    if (before.version() != seen) {
      throw new StaleChangeException("evaluation form");
    }
    forms.save(before.revise(questions));
    events.publish(
        new FormRevised(programme, Optional.of(actor.account().value()), clock.instant()));
  }
}
