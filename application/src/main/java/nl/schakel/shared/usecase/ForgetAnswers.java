package nl.schakel.shared.usecase;

/**
 * Lets go of kept answers when nobody will ask again. They may hold what somebody was told about
 * their enrolment, so they stay no longer than the 48 hours that the API promises.
 */
public interface ForgetAnswers {

  /** How many were forgotten; fewer than {@value #AT_ONCE} means that none is left. */
  int forget();

  int AT_ONCE = 1_000;
}
