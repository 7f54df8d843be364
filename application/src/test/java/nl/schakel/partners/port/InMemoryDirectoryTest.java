package nl.schakel.partners.port;

class InMemoryDirectoryTest extends DirectoryContract {

  private final DirectoryPorts memory =
      new DirectoryPorts(
          new InMemoryPartners(), new InMemoryProposals(), new InMemoryContactChecks());

  @Override
  protected DirectoryPorts ports() {
    return memory;
  }
}
