package nl.schakel.recognition.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.recognition.port.CompletionRules.Recounts;

/** What is to be decided anew, in a list. */
final class RecountsInMemory implements Recounts {

  private final Map<EditionId, Recount> all = new LinkedHashMap<>();

  @Override
  public void add(Collection<Recount> recounts) {
    recounts.forEach(this::save);
  }

  @Override
  public List<EditionId> due(int atMost) {
    return all.values().stream()
        .filter(recount -> recount.finished().isEmpty())
        .map(Recount::edition)
        .limit(atMost)
        .toList();
  }

  @Override
  public Optional<Recount> lock(EditionId edition) {
    return Optional.ofNullable(all.get(edition)).filter(it -> it.finished().isEmpty());
  }

  @Override
  public void save(Recount recount) {
    all.put(recount.edition(), recount);
  }
}
