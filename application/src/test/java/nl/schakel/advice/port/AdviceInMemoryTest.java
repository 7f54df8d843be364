package nl.schakel.advice.port;

class AdviceInMemoryTest extends AdviceContract {

  private final AdvicePorts memory = new AdviceInMemory().ports();

  @Override
  protected AdvicePorts ports() {
    return memory;
  }
}
