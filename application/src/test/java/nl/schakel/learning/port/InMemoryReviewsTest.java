package nl.schakel.learning.port;

class InMemoryReviewsTest extends ReviewsContract {

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

  @Override
  protected Reviews reviews() {
    return memory.reviews();
  }
}
