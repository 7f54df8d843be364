package nl.schakel.agreements.port;

import nl.schakel.agreements.GrantCard;

/** Keeps grants. */
public interface GrantRegister {

  void add(GrantCard grant);
}
