package nl.schakel.exchange.model;

/** How often a member wants to hear by mail what was asked and answered. */
public enum Rhythm {
  /** As long as nothing else is chosen. */
  WEEKLY,
  DAILY,
  NEVER
}
