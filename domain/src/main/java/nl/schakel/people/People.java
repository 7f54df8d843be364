package nl.schakel.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;

/** What other features may ask about persons. */
public interface People {

  Optional<PersonCard> find(PersonId id);

  Optional<PersonCard> findByEmail(EmailAddress email);

  /** The cards of those that exist, in one go. */
  Map<PersonId, PersonCard> cards(Collection<PersonId> ids);

  /** Persons whose name or address contains the text, by name; no text gives nobody. */
  List<PersonCard> search(String text, int limit);

  /**
   * Finds the person who reads mail at this address, or makes one whose address is not confirmed
   * yet. What is already known of somebody is never changed by this, because whoever types an
   * address has not shown to own it.
   */
  PersonCard findOrRegister(PersonName name, EmailAddress email, Language language);

  /** Called when somebody acted on a link that was sent to their address. */
  void confirmEmail(PersonId id);
}
