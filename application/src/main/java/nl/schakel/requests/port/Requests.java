package nl.schakel.requests.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.AccountId;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.EditionId;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.WaitingForQuota;
import org.jmolecules.ddd.types.Repository;

/** Keeps requests, until they are forgotten. */
public interface Requests extends Repository<TrainingRequest, RequestId> {

  void add(TrainingRequest request);

  /** To see whose it is, or in which queue; what changes it locks it. */
  Optional<TrainingRequest> find(RequestId id);

  /** Nobody else changes it before the transaction ends. */
  Optional<TrainingRequest> lock(RequestId id);

  /** The same for the one that this edition was planned for. */
  Optional<TrainingRequest> lockOf(EditionId edition);

  /** Writes what became of a request that was locked. */
  void save(TrainingRequest request);

  /** The address was shown to be read by who asked. */
  void markConfirmed(RequestId id);

  /** Those that came first, locked; who calls this holds the line. */
  List<WaitingForQuota> nextInLine(GrantId grant, int atMost);

  /** Keeps what a coordinator writes down for colleagues. */
  void note(RequestId request, String text, AccountId by, Instant at);
}
