package nl.schakel.handouts.port;

class HandoutsInMemoryTest extends HandoutsContract {

  private final HandoutsInMemory memory = new HandoutsInMemory();
  private final LocalBlocksInMemory local = new LocalBlocksInMemory();

  @Override
  protected Handouts handouts() {
    return memory;
  }

  @Override
  protected LocalBlocks blocks() {
    return local;
  }
}
