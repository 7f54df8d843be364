package nl.schakel.people.query;

import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** The organisations as an administrator sees them, always as they are now. */
public interface OrganisationList {

  /** Whose name in any language contains the text, by Dutch name; no text gives all. */
  Page<Line> search(String text, PageRequest page);

  /** All of them by Dutch name, to choose from. */
  List<Line> all();

  Optional<Line> find(OrganisationId id);

  /**
   * One organisation.
   *
   * @param version to send along with a change
   */
  record Line(
      OrganisationId id,
      LocalizedText name,
      OrganisationKind kind,
      String country,
      List<String> mailDomains,
      long version) {

    public Line {
      mailDomains = List.copyOf(mailDomains);
    }
  }
}
