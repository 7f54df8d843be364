package nl.schakel.learning.port;

class InMemoryNoticesTest extends NoticesContract {

  private final LearningInMemory memory = new LearningInMemory();
  private final InMemoryNotices notices = new InMemoryNotices();

  @Override
  protected Programmes programmes() {
    return memory.programmes();
  }

  @Override
  protected Editions editions() {
    return memory.editions();
  }

  @Override
  protected Notices notices() {
    return notices;
  }
}
