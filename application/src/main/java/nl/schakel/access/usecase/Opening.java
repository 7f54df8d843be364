package nl.schakel.access.usecase;

import java.util.Optional;
import nl.schakel.access.model.PasswordHash;

/** The parts of becoming the first administrator that need the database. */
interface Opening {

  Optional<String> offer();

  BecomeFirstAdministrator.Door door(String link);

  BecomeFirstAdministrator.Outcome become(
      BecomeFirstAdministrator.Command command, PasswordHash password);
}
