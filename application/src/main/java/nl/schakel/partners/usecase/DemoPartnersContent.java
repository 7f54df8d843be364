package nl.schakel.partners.usecase;

import nl.schakel.partners.DemoGrant;
import nl.schakel.partners.port.GrantRegister;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

@ApplicationService
class DemoPartnersContent implements DemoContent {

  private final GrantRegister grants;

  DemoPartnersContent(GrantRegister grants) {
    this.grants = grants;
  }

  @Override
  public String name() {
    return "partners";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load() {
    grants.add(DemoGrant.card());
  }
}
