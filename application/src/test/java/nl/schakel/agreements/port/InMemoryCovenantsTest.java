package nl.schakel.agreements.port;

class InMemoryCovenantsTest extends CovenantsContract {

  private final InMemoryCovenants covenants = new InMemoryCovenants();

  @Override
  protected Covenants covenants() {
    return covenants;
  }
}
