package nl.schakel.agreements;

import java.util.List;
import nl.schakel.shared.LocalizedText;

/**
 * What a grant paid for. Every feature that gives something out of one implements this, so that a
 * grant shows it without knowing those features.
 */
public interface GrantUses {

  /** What everybody may see, in a stable order; what was meant to be paid but not used yet too. */
  List<Use> of(GrantId grant);

  /** What is given, and what a quota counts. */
  enum Kind {
    PROGRAMME_PLACES,
    FREE_TRAININGS,
    GROUPS
  }

  /**
   * One thing that was paid for, in one calendar year.
   *
   * @param address its page
   * @param count how many of the kind; 0 for what was given to nobody yet
   */
  record Use(LocalizedText title, String address, Kind kind, int year, int count) {}
}
