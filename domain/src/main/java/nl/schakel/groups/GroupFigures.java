package nl.schakel.groups;

import java.util.Collection;
import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** How many groups and parents there are by each agreement; never who. */
public interface GroupFigures {

  /**
   * All that was agreed with one of these organisations, in the order of municipalities.
   *
   * @param year in which a group meets first, or is decided on while it has no dates
   */
  List<Agreed> of(Collection<OrganisationId> sides, int year);

  /**
   * An agreement.
   *
   * @param contact the organisation whose people speak for the municipality
   */
  record Agreed(
      MunicipalAgreementId id,
      MunicipalityCode municipality,
      OrganisationId provider,
      OrganisationId contact,
      List<InLanguage> groups) {

    public Agreed {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Groups in one language.
   *
   * @param planned not begun yet
   * @param parents how many said that they come
   */
  record InLanguage(Language language, int planned, int running, int completed, int parents) {}
}
