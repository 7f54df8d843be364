package nl.schakel.agreements.usecase;

import nl.schakel.agreements.DemoGrant;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

@ApplicationService
class DemoAgreementsContent implements DemoContent {

  private final GrantRegister grants;

  DemoAgreementsContent(GrantRegister grants) {
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
    grants.add(DemoGrant.card());
  }
}
