package nl.schakel.requests.port;

import nl.schakel.agreements.GrantId;
import nl.schakel.requests.model.Line;

/** Keeps the order in which complete requests come. */
public interface Lines {

  /**
   * Nobody else gives or takes a free training of this grant before the transaction ends.
   *
   * @param period the year that the quota is for, or {@link
   *     nl.schakel.requests.model.FreePlace#WHOLE}
   * @param quota how many there are by now
   */
  Line lock(GrantId grant, int period, int year, int quota);

  /** Keeps how many came. */
  void save(Line line);
}
