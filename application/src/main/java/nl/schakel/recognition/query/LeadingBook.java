package nl.schakel.recognition.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Who may lead what until when, for the coordinators of who gave what they completed. */
public interface LeadingBook {

  /** What ends first comes first; of one person and kind only the right that lasts longest. */
  Page<Line> list(Filter filter, PageRequest page);

  Rule rule(ProgrammeId programme);

  /**
   * What is looked for.
   *
   * @param words in the name
   * @param from rights that had ended by this day are not there
   * @param before only what ends before this day
   */
  record Filter(
      Collection<OrganisationId> organisers,
      Optional<String> words,
      Optional<Kind> kind,
      LocalDate from,
      Optional<LocalDate> before) {

    public Filter {
      organisers = Set.copyOf(organisers);
    }
  }

  /**
   * A right.
   *
   * @param title of what was completed
   */
  record Line(
      PersonId person,
      String name,
      Kind kind,
      Set<Language> languages,
      LocalDate until,
      LocalizedText title) {

    public Line {
      languages = Set.copyOf(languages);
    }

    @Override
    public String toString() {
      return "Line[" + person.value() + "]";
    }
  }
}
