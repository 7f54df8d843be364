package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.people.PersonId;

/** Does what the tables do, and knows who can read notices. */
public final class InMemoryNotices implements Notices {

  public final Set<PersonId> accounts = new HashSet<>();
  public final Map<PersonId, Set<Silence>> silences = new HashMap<>();
  public final List<Notice> laid = new ArrayList<>();

  private final Map<PersonId, Long> versions = new HashMap<>();
  private final Map<NoticeId, Instant> read = new HashMap<>();

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
  public Marking markRead(PersonId reader, NoticeId id, Instant now) {
    Optional<Notice> found = of(reader).filter(notice -> notice.id().equals(id)).findFirst();
    found.ifPresent(notice -> read.putIfAbsent(notice.id(), now));
    return found
        .<Marking>map(notice -> new Marking.Marked(notice.path()))
        .orElseGet(Marking.Unknown::new);
  }

  @Override
  public void markAllRead(PersonId reader, NoticeId newest, Instant now) {
    of(reader)
        .filter(notice -> order(notice.id()).compareTo(order(newest)) <= 0)
        .forEach(notice -> read.putIfAbsent(notice.id(), now));
  }

  private static String order(NoticeId id) {
    return id.value().toString();
  }

  @Override
  public Saving choose(PersonId reader, Set<Silence> chosen, long seen) {
    if (versions.getOrDefault(reader, 0L) != seen) {
      return Saving.STALE;
    }
    versions.put(reader, seen + 1);
    silences.put(reader, chosen);
    return Saving.SAVED;
  }

  @Override
  public int forget(Instant readBefore, Instant toldBefore, int atMost) {
    Collection<Notice> over =
        Stream.concat(
                laid.stream().filter(it -> isReadBefore(it, readBefore)).limit(atMost),
                laid.stream()
                    .filter(it -> !read.containsKey(it.id()) && it.at().isBefore(toldBefore))
                    .limit(atMost))
            .toList();
    laid.removeAll(over);
    return over.size();
  }

  private boolean isReadBefore(Notice notice, Instant end) {
    return Optional.ofNullable(read.get(notice.id())).filter(end::isAfter).isPresent();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return Stream.concat(
            of(person).map(this::row),
            silences.getOrDefault(person, Set.of()).stream()
                .map(silence -> Map.<String, Object>of("kind", silence.toString())))
        .toList();
  }

  private Map<String, Object> row(Notice notice) {
    Map<String, Object> row =
        new HashMap<>(Map.of("kind", notice.kind().name(), "path", notice.path()));
    Optional.ofNullable(read.get(notice.id())).ifPresent(at -> row.put("readAt", at));
    return row;
  }

  @Override
  public void forget(PersonId person) {
    laid.removeIf(notice -> notice.recipient().equals(person));
    silences.remove(person);
    versions.remove(person);
  }

  private Stream<Notice> of(PersonId reader) {
    return laid.stream().filter(notice -> notice.recipient().equals(reader));
  }
}
