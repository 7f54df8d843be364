package nl.schakel.consultations.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.GapSignals;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.query.ConsultationBook.Consulted;

/** What the API says of consultations; the names are a contract. */
interface ConsultationShapes {

  /** What is asked, and from where. */
  record ConsultShape(UUID chainId, UUID linkId, String text) {}

  /**
   * What came of it.
   *
   * @param missing what the chain misses; with it the municipality, by name or code
   * @param language the one that nobody speaks, when that is what is missing
   */
  record ConclusionShape(
      Conclusion conclusion,
      Optional<GapSignals.Kind> missing,
      Optional<String> municipality,
      Optional<String> language) {}

  /**
   * A consultation.
   *
   * @param id that of its question
   * @param conclusion absent until somebody said what came of it
   */
  record ConsultationShape(
      UUID id,
      UUID chainId,
      int version,
      UUID linkId,
      String topic,
      Instant askedAt,
      Optional<Conclusion> conclusion,
      Optional<Instant> concludedAt) {

    static ConsultationShape of(Consulted consulted) {
      return new ConsultationShape(
          consulted.question().value(),
          consulted.chain().value(),
          consulted.version(),
          consulted.link().value(),
          consulted.topic().value().value(),
          consulted.askedAt(),
          consulted.conclusion(),
          consulted.concludedAt());
    }
  }
}
