package nl.schakel.chains.usecase;

import java.time.Period;

/** Forgets what people wrote about chains in their own words, and who answered for partners. */
public interface ForgetWords {

  /** Whatever is older than these terms; what is missing stays. Safe to repeat. */
  Forgotten forget(Terms terms);

  /**
   * How long it is kept.
   *
   * @param words why somebody declined, from then or from when the version was retired; and what
   *     was noted of a gap, from when it was solved or accepted; and how often something was
   *     missed, from then
   * @param answerers who answered for a partner, from then
   */
  record Terms(Period words, Period answerers) {}

  /** How many of each. */
  record Forgotten(int reasons, int notes, int signals, int answerers) {}
}
