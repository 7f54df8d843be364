package nl.schakel.handouts.port;

import java.util.Optional;
import nl.schakel.handouts.HandoutId;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Handout;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.Repository;

/** Keeps hand-outs with all their versions. */
public interface Handouts extends Repository<Handout, HandoutId> {

  /**
   * Nobody else changes it before the transaction ends. One that nobody wrote yet is begun, without
   * a version.
   */
  Handout lock(HandoutTopic topic, Language language);

  /** Its revision is one more afterwards. */
  void save(Handout handout);

  /** Which version of the Dutch parents get now. */
  Optional<Integer> dutchNow(HandoutTopic topic);
}
