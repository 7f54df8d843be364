package nl.schakel.learning.port;

import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Archived;
import nl.schakel.learning.model.Programme.Draft;
import nl.schakel.learning.model.Programme.Published;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;

record InMemoryProgrammes(LearningInMemory memory) implements Programmes {

  @Override
  public Optional<Programme> find(ProgrammeId id) {
    return Optional.ofNullable(memory.programmes.get(id));
  }

  @Override
  public Optional<ProgrammeId> ownerOf(Slug slug) {
    return memory.programmes.values().stream()
        .filter(programme -> programme.description().slug().equals(slug))
        .map(Programme::id)
        .findFirst();
  }

  @Override
  public void add(Programme programme) {
    memory.programmes.put(programme.id(), programme);
  }

  @Override
  public void save(Programme programme) {
    if (find(programme.id()).filter(kept -> kept.version() == programme.version()).isEmpty()) {
      throw new StaleChangeException("programme");
    }
    memory.programmes.put(programme.id(), changed(programme));
  }

  private static Programme changed(Programme programme) {
    return switch (programme) {
      case Draft(var id, var description, var version) -> new Draft(id, description, version + 1);
      case Published(var id, var description, var version, var since) ->
          new Published(id, description, version + 1, since);
      case Archived(var id, var description, var version) ->
          new Archived(id, description, version + 1);
    };
  }
}
