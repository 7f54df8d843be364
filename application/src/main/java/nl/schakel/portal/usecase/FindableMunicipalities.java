package nl.schakel.portal.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Findables;
import nl.schakel.shared.usecase.UseCasePart;

/** Municipalities that exist today, each with a page of what there is. */
@UseCasePart
class FindableMunicipalities implements Findables {

  private static final LocalizedText NOTHING = LocalizedText.dutch("");

  private final Clock clock;

  FindableMunicipalities(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.MUNICIPALITY;
  }

  @Override
  public List<Findable> all() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    return Municipalities.known().existingOn(today).stream()
        .map(FindableMunicipalities::findable)
        .toList();
  }

  private static Findable findable(Municipality town) {
    return new Findable(town.code().value(), town.name(), NOTHING, NOTHING);
  }
}
