package nl.schakel.messages.port;

class MessagesInMemoryTest extends MessagesContract {

  private final MessagesPorts memory = new MessagesInMemory().ports();

  @Override
  protected MessagesPorts ports() {
    return memory;
  }
}
