package nl.schakel.evaluation.port;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.evaluation.model.Remark;

/** Keeps what a coordinator decided of what people wrote. */
public interface Remarks {

  /** Nobody else decides before the transaction ends. */
  Optional<Remark> lock(UUID id);

  void save(Remark remark);
}
