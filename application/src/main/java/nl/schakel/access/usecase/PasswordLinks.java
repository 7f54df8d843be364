package nl.schakel.access.usecase;

import java.util.Optional;
import nl.schakel.access.model.PasswordHash;
import nl.schakel.shared.EmailAddress;

/** Choosing a password by a mailed link: what needs the database, each a short transaction. */
interface PasswordLinks {

  ChoosePassword.Request request(String typedAddress, String networkAddress);

  /** Whose password this link may choose. */
  Optional<EmailAddress> ownerOf(String link);

  /** Chosen, or the link is over. */
  ChoosePassword.Outcome choose(String link, PasswordHash password);
}
