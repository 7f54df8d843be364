package nl.schakel.supervision.port;

class CirclesInMemoryTest extends CirclesContract {

  private final CirclePorts memory = new CirclesInMemory().ports();

  @Override
  protected CirclePorts ports() {
    return memory;
  }
}
