package nl.schakel.learning.port;

class InMemoryEditionsTest extends EditionsContract {

  private final LearningPorts memory = new LearningInMemory().ports();

  @Override
  protected LearningPorts ports() {
    return memory;
  }
}
