package nl.schakel.learning.port;

class InMemoryEnrolmentsTest extends EnrolmentsContract {

  private final LearningPorts memory = new LearningInMemory().ports();

  @Override
  protected LearningPorts ports() {
    return memory;
  }
}
