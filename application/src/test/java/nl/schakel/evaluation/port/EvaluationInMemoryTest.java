package nl.schakel.evaluation.port;

class EvaluationInMemoryTest extends EvaluationContract {

  private final EvaluationPorts memory = new EvaluationInMemory().ports();

  @Override
  protected EvaluationPorts ports() {
    return memory;
  }
}
