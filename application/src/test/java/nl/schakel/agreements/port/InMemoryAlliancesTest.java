package nl.schakel.agreements.port;

class InMemoryAlliancesTest extends AlliancesContract {

  private final InMemoryAlliances alliances = new InMemoryAlliances();

  @Override
  protected Alliances alliances() {
    return alliances;
  }
}
