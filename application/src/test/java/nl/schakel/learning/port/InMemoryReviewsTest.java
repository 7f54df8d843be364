package nl.schakel.learning.port;

class InMemoryReviewsTest extends ReviewsContract {

  private final LearningPorts memory = new LearningInMemory().ports();

  @Override
  protected LearningPorts ports() {
    return memory;
  }
}
