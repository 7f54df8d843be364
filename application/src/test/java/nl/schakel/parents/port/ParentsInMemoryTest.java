package nl.schakel.parents.port;

class ParentsInMemoryTest extends ParentsContract {

  private final Parents parents = new ParentsInMemory();

  @Override
  protected Parents parents() {
    return parents;
  }
}
