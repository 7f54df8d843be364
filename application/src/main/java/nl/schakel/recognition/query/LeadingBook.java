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
import nl.schakel.shared.Fingerprint;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Who may lead what until when, for the coordinators of who gave what they completed. */
public interface LeadingBook {

  /** What ends first comes first; of one person and kind only the right that lasts longest. */
  Page<Line> list(Filter filter, PageRequest page);

  Rule rule(ProgrammeId programme);

  /** What was said of who has a right from these; none is their own language. */
  Optional<Set<Language>> said(PersonId person, Collection<OrganisationId> organisers);

  /** By which who changes them shows to have seen them. */
  static Fingerprint fingerprint(Set<Language> languages) {
    return Fingerprint.of(languages.stream().map(Language::tag).sorted().toList());
  }

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
   * @param version of what was said of the languages, which may be nothing
   * @param title of what was completed
   */
  record Line(
      PersonId person,
      String name,
      Kind kind,
      Set<Language> languages,
      long version,
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
