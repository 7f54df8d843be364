package nl.schakel.library.port;

class LibraryInMemoryTest extends LibraryContract {

  private final LibraryPorts memory = new LibraryInMemory().ports();

  @Override
  protected LibraryPorts ports() {
    return memory;
  }
}
