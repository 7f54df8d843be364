package nl.schakel.learning.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;

/** One run, as it is planned by now. */
public record FakeRuns(Supplier<Run> run, List<Participant> all) implements Runs {

  @Override
  public Optional<Run> find(EditionId edition) {
    return Optional.of(run.get()).filter(it -> it.edition().id().equals(edition));
  }

  @Override
  public Optional<Run> holding(SessionId session) {
    return Optional.of(run.get());
  }

  @Override
  public List<Run> of(Collection<EditionId> editions) {
    return List.of(run.get());
  }

  @Override
  public List<Run> ofProgramme(ProgrammeId programme) {
    return List.of(run.get());
  }

  @Override
  public List<Run> between(Instant from, Instant until) {
    return List.of(run.get());
  }

  @Override
  public List<Participant> participants(EditionId edition) {
    return all;
  }

  @Override
  public Optional<Participant> participant(EnrolmentId enrolment) {
    return all.stream().filter(it -> it.enrolment().equals(enrolment)).findFirst();
  }

  @Override
  public List<Participant> of(PersonId person) {
    return all.stream().filter(it -> it.person().equals(person)).toList();
  }
}
