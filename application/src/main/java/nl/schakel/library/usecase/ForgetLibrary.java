package nl.schakel.library.usecase;

import java.time.Period;

/** Forgets who reported what, and the words of what was hidden, some time later. */
public interface ForgetLibrary {

  Forgotten forget(Period keep);

  /** So many. */
  record Forgotten(int lines) {}
}
