package nl.schakel.attendance.port;

import nl.schakel.attendance.model.CheckInCode;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;

/** Keeps the lists of sessions; one that nobody wrote on is open and empty. */
public interface Sheets {

  /** Nobody else writes on it before the transaction ends. */
  Sheet lock(Occasion occasion);

  void save(Sheet sheet);

  /** Made when it is first asked for, and never another one. */
  CheckInCode.Key key(Occasion occasion);
}
