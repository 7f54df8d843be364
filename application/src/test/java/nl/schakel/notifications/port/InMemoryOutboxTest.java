package nl.schakel.notifications.port;

class InMemoryOutboxTest extends OutboxContract {

  private final Outbox outbox = new InMemoryOutbox();

  @Override
  protected Outbox outbox() {
    return outbox;
  }
}
