package nl.schakel.agreements.port;

class InMemoryGrantRegisterTest extends GrantRegisterContract {

  private final InMemoryGrantRegister grants = new InMemoryGrantRegister();

  @Override
  protected GrantRegister grants() {
    return grants;
  }
}
