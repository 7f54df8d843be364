package nl.schakel.handouts.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.model.Wish;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Hand-outs as parents get them: published only. */
public interface HandoutShelf {

  /** Every hand-out in every language that it is there in, by topic. */
  List<Card> cards();

  /** Those of these topics that there are in the language of the wish or in Dutch, by topic. */
  List<Leaf> leaves(Collection<HandoutTopic> topics, Wish wish);

  /** Where somebody wrote who helps, in whatever language. */
  List<MunicipalityCode> municipalities();

  /**
   * One in one language.
   *
   * @param number the version that parents get
   */
  record Card(
      HandoutTopic topic,
      Language language,
      int number,
      String title,
      Instant from,
      Standing standing) {}

  /**
   * How a text stands to the Dutch that it was made from.
   *
   * @param translation empty for the Dutch itself
   * @param outdated whether the Dutch changed since
   */
  record Standing(Optional<Translation> translation, boolean outdated) {

    public static Standing of(Optional<Translation> translation, Optional<Integer> dutchNow) {
      return new Standing(
          translation,
          translation.isPresent()
              && dutchNow.isPresent()
              && translation.get().isOutdated(dutchNow.get()));
    }

    /** A machine made it, and nobody who reads the language looked at it. */
    public boolean isUnreviewed() {
      return translation.filter(made -> !made.isReviewed()).isPresent();
    }
  }
}
