package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.notifications.port.Notices;
import nl.schakel.people.PersonId;

/** Notices in memory, and who can read them. */
final class FakeNotices implements Notices {

  final Set<PersonId> accounts = new HashSet<>();
  final Map<PersonId, Set<Silence>> silences = new HashMap<>();
  final List<Notice> laid = new ArrayList<>();

  @Override
  public Set<Channel> lay(Notice notice) {
    Set<Channel> silenced = EnumSet.noneOf(Channel.class);
    silences.getOrDefault(notice.recipient(), Set.of()).stream()
        .filter(silence -> silence.area() == notice.kind().area())
        .map(Silence::channel)
        .forEach(silenced::add);
    if (!silenced.contains(Channel.NOTICE)
        && laid.stream().noneMatch(other -> isSame(other, notice))) {
      laid.add(notice);
    }
    return silenced;
  }

  private static boolean isSame(Notice one, Notice other) {
    return one.recipient().equals(other.recipient()) && one.occasion().equals(other.occasion());
  }

  @Override
  public Marking markRead(PersonId reader, NoticeId notice, Instant now) {
    return new Marking.Unknown();
  }

  @Override
  public void markAllRead(PersonId reader, NoticeId newest, Instant now) {
    laid.clear();
  }

  @Override
  public Saving choose(PersonId reader, Set<Silence> chosen, long seen) {
    silences.put(reader, chosen);
    return Saving.SAVED;
  }

  @Override
  public int forget(Instant readBefore, Instant toldBefore, int atMost) {
    return 0;
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return List.of();
  }

  @Override
  public void forget(PersonId person) {
    silences.remove(person);
  }
}
