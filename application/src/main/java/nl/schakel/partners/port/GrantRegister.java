package nl.schakel.partners.port;

import nl.schakel.partners.GrantCard;

/** Keeps grants. */
public interface GrantRegister {

  void add(GrantCard grant);
}
