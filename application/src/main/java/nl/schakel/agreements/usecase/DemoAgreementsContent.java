package nl.schakel.agreements.usecase;

import java.util.stream.Stream;
import nl.schakel.agreements.port.Alliances;
import nl.schakel.agreements.port.Covenants;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** The alliance, the covenant and the grants of the five programmes. */
@ApplicationService
class DemoAgreementsContent implements DemoContent {

  private final Alliances alliances;
  private final Covenants covenants;
  private final GrantRegister grants;

  DemoAgreementsContent(Alliances alliances, Covenants covenants, GrantRegister grants) {
    this.alliances = alliances;
    this.covenants = covenants;
    this.grants = grants;
  }

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public int order() {
    return 31;
  }

  @Override
  public void load() {
    alliances.add(DemoAlliance.alliance());
    covenants.add(DemoCovenant.covenant());
    Stream.of(DemoGrants.amif(), DemoGrants.parentingSupport(), DemoGrants.freeTrainings())
        .forEach(grants::add);
  }
}
