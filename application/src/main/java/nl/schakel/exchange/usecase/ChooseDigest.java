package nl.schakel.exchange.usecase;

import nl.schakel.access.Actor;
import nl.schakel.exchange.model.Rhythm;

/** A member chooses how often digests come, logged in or by the link in one. */
public interface ChooseDigest {

  Rhythm current(Actor member);

  void choose(Actor member, Rhythm rhythm);

  /** Only looks: mail scanners follow links. */
  boolean isLink(String link);

  /** No digest comes any more. By a link that is too old, nothing happens; again, it is so. */
  void end(String link);
}
