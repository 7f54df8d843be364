package nl.schakel.consultations.port;

class ConsultationsInMemoryTest extends ConsultationsContract {

  private final Consultations memory = new ConsultationsInMemory();

  @Override
  protected Consultations consultations() {
    return memory;
  }
}
