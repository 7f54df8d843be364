package nl.schakel.learning.port;

class InMemoryNoticesTest extends NoticesContract {

  private final LearningPorts memory = new LearningInMemory().ports();

  @Override
  protected LearningPorts ports() {
    return memory;
  }
}
