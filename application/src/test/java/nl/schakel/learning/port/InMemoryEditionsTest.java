package nl.schakel.learning.port;

class InMemoryEditionsTest extends EditionsContract {

  private final LearningInMemory memory = new LearningInMemory();

  @Override
  protected Programmes programmes() {
    return memory.programmes();
  }

  @Override
  protected Editions editions() {
    return memory.editions();
  }

  @Override
  protected Enrolments enrolments() {
    return memory.enrolments();
  }
}
