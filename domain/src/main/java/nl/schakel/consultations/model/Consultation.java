package nl.schakel.consultations.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.advice.QuestionId;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A question to an expert that began at a link of a chain, and what came of it. The words are
 * advice's; here is only where it began and where it led (referrals.md, Consultation).
 */
public sealed interface Consultation extends AggregateRoot<Consultation, QuestionId> {

  Origin origin();

  @Override
  default QuestionId getId() {
    return origin().question();
  }

  /**
   * Where it began.
   *
   * @param fact a random key that stays when question and asker are forgotten
   * @param version of the chain that the asker had before them
   */
  record Origin(
      UUID fact,
      QuestionId question,
      PersonId asker,
      ChainId chain,
      int version,
      LinkId link,
      TopicCode topic,
      Instant askedAt) {}

  /** Where it led. */
  enum Conclusion {
    /** Nothing came of it. */
    NONE,
    /** The asker goes on with what the expert said. */
    ADVISED,
    /** The client is referred over the chain. */
    REFERRED,
    /** There is help, but not in this chain. */
    OUTSIDE
  }

  /**
   * What was missing, for who looks after the chain.
   *
   * @param language which one, when that is what was missing
   */
  record Missing(MunicipalityCode municipality, GapSignals.Kind kind, Optional<Language> language) {

    public Missing {
      if (language.isPresent() != (kind == GapSignals.Kind.LANGUAGE)) {
        throw new IllegalArgumentException("a language is named when it is what is missing");
      }
    }
  }

  static Open begin(Origin origin) {
    return new Open(origin);
  }

  /** Nobody said yet what came of it. */
  record Open(Origin origin) implements Consultation {

    public Concluded conclude(Conclusion conclusion, Instant now) {
      return new Concluded(origin, conclusion, now);
    }
  }

  /** The asker said what came of it. */
  record Concluded(Origin origin, Conclusion conclusion, Instant at) implements Consultation {}
}
