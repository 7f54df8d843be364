package nl.schakel.recognition.query;

import nl.schakel.people.OrganisationId;

/** Which registers are told by a web service. */
public interface ServedRegisters {

  boolean serves(OrganisationId register);
}
