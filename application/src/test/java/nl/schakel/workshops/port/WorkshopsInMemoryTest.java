package nl.schakel.workshops.port;

class WorkshopsInMemoryTest extends WorkshopsContract {

  private final WorkshopsInMemory memory = new WorkshopsInMemory();

  @Override
  protected Workshops workshops() {
    return memory;
  }

  @Override
  protected BallotBox votes() {
    return memory;
  }
}
