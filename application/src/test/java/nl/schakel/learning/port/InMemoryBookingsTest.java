package nl.schakel.learning.port;

class InMemoryBookingsTest extends BookingsContract {

  private final LearningInMemory memory = new LearningInMemory();

  @Override
  protected LearningPorts ports() {
    return memory.ports();
  }
}
