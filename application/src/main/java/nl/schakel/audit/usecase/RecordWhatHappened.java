package nl.schakel.audit.usecase;

import java.util.List;
import nl.schakel.shared.Audited;

/** Adds lines to the audit trail, in the transaction of what they tell about. */
public interface RecordWhatHappened {

  void record(List<Audited> events);
}
