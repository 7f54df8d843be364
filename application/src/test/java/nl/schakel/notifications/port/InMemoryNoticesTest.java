package nl.schakel.notifications.port;

class InMemoryNoticesTest extends NoticesContract {

  private final Notices notices = new InMemoryNotices();

  @Override
  protected Notices notices() {
    return notices;
  }
}
