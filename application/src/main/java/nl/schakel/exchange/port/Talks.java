package nl.schakel.exchange.port;

import java.util.Optional;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Talk;
import org.jmolecules.ddd.types.Repository;

/** Keeps talks. */
public interface Talks extends Repository<Talk, TalkId> {

  void add(Talk.Open talk);

  /** Nobody else changes it, or a post in it, before the transaction ends. */
  Optional<Talk> lock(TalkId id);

  /** Writes where a talk that was locked stands, and how it is called. */
  void save(Talk talk);
}
