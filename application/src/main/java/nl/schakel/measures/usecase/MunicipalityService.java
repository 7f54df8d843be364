package nl.schakel.measures.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.groups.GroupFigures;
import nl.schakel.groups.GroupFigures.Agreed;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.Followed;
import nl.schakel.measures.query.Tallies;
import nl.schakel.measures.usecase.ReadMeasures.Cell;
import nl.schakel.measures.usecase.Sights.Sight;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.workshops.WorkshopFigures;
import nl.schakel.workshops.WorkshopFigures.Held;

@ApplicationService
class MunicipalityService implements ReadMunicipality {

  private final GroupFigures groups;
  private final ProgrammeCards.Figures trainings;
  private final WorkshopFigures workshops;
  private final Role.Holders roles;
  private final Tallies tallies;
  private final Topics topics;
  private final Sights sights;
  private final Clock clock;

  MunicipalityService(
      GroupFigures groups,
      ProgrammeCards.Figures trainings,
      WorkshopFigures workshops,
      Role.Holders roles,
      Tallies tallies,
      Topics topics,
      Sights sights,
      Clock clock) {
    this.groups = groups;
    this.trainings = trainings;
    this.workshops = workshops;
    this.roles = roles;
    this.tallies = tallies;
    this.topics = topics;
    this.sights = sights;
    this.clock = clock;
  }

  @Override
  public List<MunicipalityCode> theirs(Actor actor) {
    int year = clock.instant().atZone(WorkingDays.ZONE).getYear();
    return Stream.concat(
            agreements(actor, year).map(Agreed::municipality), sights.of(actor).towns().stream())
        .distinct()
        .toList();
  }

  private Stream<Agreed> agreements(Actor actor, int year) {
    return groups.of(actor.organisationsFor(Permission.READ_GROUP_AGREEMENTS), year).stream();
  }

  @Override
  public InYear of(Actor actor, MunicipalityCode municipality, int year) {
    List<Agreed> agreed =
        agreements(actor, year).filter(each -> each.municipality().equals(municipality)).toList();
    Sight own = sights.of(actor);
    if (agreed.isEmpty() && !own.towns().contains(municipality)) {
      throw new NotFoundException("municipality");
    }
    Sight sight = own.towns().contains(municipality) ? own : sights.of(municipality);
    return new InYear(
        municipality,
        year,
        agreed,
        followed(agreed, year),
        held(sights.of(municipality), year),
        referrals(sight, municipality, year));
  }

  private Followed followed(List<Agreed> agreed, int year) {
    Set<OrganisationId> sides =
        agreed.stream()
            .flatMap(each -> Stream.of(each.provider(), each.contact()))
            .collect(Collectors.toUnmodifiableSet());
    Set<PersonId> workers = roles.of(Role.SUPPORT_WORKER, sides);
    return trainings.of(workers, begin(year), begin(year + 1));
  }

  private Held held(Sight town, int year) {
    return workshops.of(
        town.chains().stream().map(Card::id).toList(), begin(year), begin(year + 1));
  }

  private static Instant begin(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(WorkingDays.ZONE).toInstant();
  }

  /** Of who sees some chains there by another right, no more: two tables could be subtracted. */
  private Optional<Cell> referrals(Sight sight, MunicipalityCode municipality, int year) {
    return new MatrixMaker(topics.all(), sight)
        .make(year, tallies.matrix(year, sight.wanted())).rows().stream()
            .filter(row -> row.municipality().equals(municipality))
            .map(ReadMeasures.Row::total)
            .findFirst();
  }
}
