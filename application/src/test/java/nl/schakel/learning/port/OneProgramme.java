package nl.schakel.learning.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** The only programme that there is. */
public record OneProgramme(ProgrammeId id, String title, OrganisationId organiser)
    implements ProgrammeCards {

  @Override
  public Optional<ProgrammeCard> find(ProgrammeId asked) {
    return Optional.of(card()).filter(card -> card.id().equals(asked));
  }

  @Override
  public Optional<ProgrammeCard> find(Slug slug) {
    return Optional.of(card());
  }

  @Override
  public List<ProgrammeCard> onlineOf(Collection<OrganisationId> organisers) {
    return of(organisers);
  }

  @Override
  public List<ProgrammeCard> peerSupervisionOf(Collection<OrganisationId> organisers) {
    return of(organisers);
  }

  private List<ProgrammeCard> of(Collection<OrganisationId> organisers) {
    return organisers.contains(organiser) ? List.of(card()) : List.of();
  }

  private ProgrammeCard card() {
    return new ProgrammeCard(
        id, new Slug("het-enige-programma"), LocalizedText.dutch(title), organiser);
  }
}
