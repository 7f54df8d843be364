package nl.schakel.audit.usecase;

import nl.schakel.shared.Audited;

/** Adds a line to the audit trail, in the transaction of what it tells about. */
public interface RecordWhatHappened {

  void record(Audited event);
}
