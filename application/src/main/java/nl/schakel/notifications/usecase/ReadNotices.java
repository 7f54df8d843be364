package nl.schakel.notifications.usecase;

import java.time.Duration;
import nl.schakel.access.Actor;
import nl.schakel.notifications.NoticeId;

/** What somebody does with what they were told. Doing it again changes nothing. */
public interface ReadNotices {

  /**
   * It counts as read from now on.
   *
   * @return the path to which it leads
   * @throws nl.schakel.shared.NotFoundException when the reader has no such notice
   */
  String read(Actor reader, NoticeId notice);

  /**
   * So do all up to this one.
   *
   * @param newest the newest that the reader saw
   */
  void readAll(Actor reader, NoticeId newest);

  /** Forgets some that were read or told long ago, and answers how many. */
  int forget(Terms terms);

  /**
   * How long notices are kept.
   *
   * @param read after it was read
   * @param unread after it was told
   */
  record Terms(Duration read, Duration unread) {}
}
