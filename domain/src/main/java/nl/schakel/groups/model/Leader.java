package nl.schakel.groups.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.schakel.groups.GroupPart;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/** Somebody who leads groups for a provider: a trainer or a key person, in these languages. */
public record Leader(
    PersonId person, OrganisationId provider, GroupPart part, SortedSet<Language> languages)
    implements ValueObject {

  public Leader {
    languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    if (!part.leads() || languages.isEmpty()) {
      throw new IllegalArgumentException("who leads does so in a language");
    }
  }

  public boolean speaks(Language language) {
    return languages.contains(language);
  }
}
