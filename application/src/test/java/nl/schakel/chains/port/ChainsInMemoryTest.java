package nl.schakel.chains.port;

class ChainsInMemoryTest extends ChainsContract {

  private final ChainsInMemory memory = new ChainsInMemory();
  private final Gaps gaps = new GapsInMemory();

  @Override
  protected Chains chains() {
    return memory;
  }

  @Override
  protected ChainVersions versions() {
    return memory;
  }

  @Override
  protected Gaps gaps() {
    return gaps;
  }
}
