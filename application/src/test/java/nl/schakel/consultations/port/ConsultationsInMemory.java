package nl.schakel.consultations.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.consultations.model.Consultation;
import nl.schakel.consultations.model.Consultation.Concluded;
import nl.schakel.consultations.model.Consultation.Open;
import nl.schakel.people.PersonId;

/** Keeps consultations as long as the test runs. */
public final class ConsultationsInMemory implements Consultations {

  private final Map<QuestionId, Consultation> kept = new LinkedHashMap<>();

  @Override
  public void add(Open consultation) {
    kept.put(consultation.getId(), consultation);
  }

  @Override
  public Optional<Consultation> lock(QuestionId question) {
    return Optional.ofNullable(kept.get(question));
  }

  @Override
  public void save(Concluded consultation) {
    kept.put(consultation.getId(), consultation);
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return kept.values().stream()
        .filter(each -> each.origin().asker().equals(person))
        .map(each -> Map.<String, Object>of("question", each.getId().value()))
        .toList();
  }

  @Override
  public void forget(PersonId person) {
    kept.values().removeIf(each -> each.origin().asker().equals(person));
  }

  @Override
  public int forgetAskedBefore(Instant end, int atMost) {
    List<QuestionId> old =
        kept.values().stream()
            .filter(each -> each.origin().askedAt().isBefore(end))
            .sorted(Comparator.comparing(each -> each.origin().askedAt()))
            .limit(atMost)
            .map(Consultation::getId)
            .toList();
    old.forEach(kept::remove);
    return old.size();
  }
}
