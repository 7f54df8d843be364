package nl.schakel.newsletters.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.model.Newsletter.Scheduled;
import nl.schakel.newsletters.model.Newsletter.Sending;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.Repository;

/** Keeps newsletters. */
public interface Newsletters extends Repository<Newsletter, NewsletterId> {

  void add(Draft newsletter);

  /** Nobody else changes it before the transaction ends. */
  Optional<Newsletter> lock(NewsletterId id);

  void save(Newsletter newsletter);

  void remove(Draft newsletter);

  boolean isTaken(Slug slug, NewsletterId byOthersThan);

  /** Those whose time has come and that nobody else is busy with. */
  List<Scheduled> lockDue(Instant now);

  /** The one that was begun first of those that nobody else is laying down. */
  Optional<Sending> lockSending();
}
