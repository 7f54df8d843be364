package nl.schakel.learning.port;

class InMemoryProgrammesTest extends ProgrammesContract {

  private final LearningInMemory memory = new LearningInMemory();

  @Override
  protected Programmes programmes() {
    return memory.programmes();
  }
}
