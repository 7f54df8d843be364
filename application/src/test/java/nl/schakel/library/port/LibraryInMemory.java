package nl.schakel.library.port;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.library.CommentId;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Comment;
import nl.schakel.library.model.Comment.Hidden;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Details;
import nl.schakel.library.model.Item.Gone;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.PutAway;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Item.Withdrawn;
import nl.schakel.library.model.SentFile;
import nl.schakel.library.model.Work;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;

/** What the write side keeps, in memory. Passes the same contract tests as the tables. */
public final class LibraryInMemory implements Items, Uses, Comments, Files {

  private final Map<ItemId, Item> items = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<List<Object>, Use> uses = new LinkedHashMap<>();
  private final Map<CommentId, Comment> comments = new LinkedHashMap<>();
  private final Map<FileId, Instant> files = new LinkedHashMap<>();
  private final Set<CommentId> reported = new HashSet<>();
  private final Set<ItemId> closed = new HashSet<>();

  public LibraryPorts ports() {
    return new LibraryPorts(this, this, this, this);
  }

  @Override
  public void add(Unpublished item) {
    items.put(item.getId(), item);
  }

  @Override
  public Optional<Item> lock(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  @Override
  public void save(Item item) {
    long revision = lock(item.getId()).orElseThrow().details().revision() + 1;
    Details was = item.details();
    Details now =
        new Details(was.id(), was.slug(), was.kind(), was.author(), was.begunAt(), revision);
    items.put(item.getId(), with(item, now));
  }

  private static Item with(Item item, Details details) {
    return switch (item) {
      case Unpublished(var _, var work) -> new Unpublished(details, work);
      case Published(var _, var shown, var work, var since) ->
          new Published(details, shown, work, since);
      case Withdrawn(var _, var shown, var work, var since, var reason, var at) ->
          new Withdrawn(details, shown, work, since, reason, at);
      case PutAway(var _, var shown, var work, var since, var reason, var at) ->
          new PutAway(details, shown, work, since, reason, at);
    };
  }

  @Override
  public boolean hide(ItemId item, int version, String reason, Instant at) {
    items.computeIfPresent(item, (_, found) -> putAway(found, version));
    return hidden.add(item.value() + "/" + version);
  }

  private static Item putAway(Item item, int version) {
    return item instanceof Withdrawn it && it.shown().number() == version
        ? new PutAway(it.details(), it.shown(), it.work(), it.since(), it.reason(), it.at())
        : item;
  }

  @Override
  public void remove(Unpublished item) {
    items.remove(item.getId());
  }

  @Override
  public Slug free(Slug wished) {
    boolean taken = items.values().stream().anyMatch(item -> item.details().slug().equals(wished));
    return taken ? new Slug(wished.value() + "-2") : wished;
  }

  @Override
  public void tell(Use use) {
    uses.put(List.of(use.item(), use.person()), use);
  }

  @Override
  public void takeBack(ItemId item, PersonId person) {
    uses.remove(List.of(item, person));
  }

  public Collection<Use> told() {
    return uses.values();
  }

  @Override
  public void add(Shown comment) {
    comments.put(comment.said().id(), comment);
  }

  @Override
  public Optional<Comment> lock(CommentId id) {
    return Optional.ofNullable(comments.get(id));
  }

  @Override
  public void save(Comment comment) {
    comments.replace(comment.said().id(), further(comment));
  }

  private static Comment further(Comment comment) {
    Said was = comment.said();
    Said now =
        new Said(was.id(), was.item(), was.author(), was.text(), was.at(), was.revision() + 1);
    return switch (comment) {
      case Shown _ -> new Shown(now);
      case Hidden(var _, var reason, var at) -> new Hidden(now, reason, at);
    };
  }

  @Override
  public void remove(CommentId id) {
    comments.remove(id);
  }

  public Collection<Comment> said() {
    return comments.values();
  }

  @Override
  public void report(CommentId id, PersonId reporter, String reason, Instant at) {
    reported.add(id);
    comments.computeIfPresent(id, (_, comment) -> further(comment));
  }

  @Override
  public void settle(CommentId id) {
    reported.remove(id);
  }

  @Override
  public boolean areOpen(ItemId item) {
    return items.get(item) instanceof Published && !closed.contains(item);
  }

  @Override
  public void open(ItemId item, boolean open) {
    var _ = open ? closed.remove(item) : closed.add(item);
  }

  @Override
  public void add(FileId id, ItemId item, SentFile file, Instant at) {
    files.put(id, at);
  }

  @Override
  public int removeUnused(Instant before) {
    int count = files.size();
    files.entrySet().removeIf(each -> each.getValue().isBefore(before) && !isUsed(each.getKey()));
    return count - files.size();
  }

  private boolean isUsed(FileId id) {
    return items.values().stream()
        .flatMap(item -> Stream.concat(work(item), shown(item)))
        .flatMap(content -> content.files().stream())
        .anyMatch(file -> file.id().equals(id));
  }

  private static Stream<Content> work(Item item) {
    return item.onDesk().stream().map(Work::content);
  }

  private static Stream<Content> shown(Item item) {
    return switch (item) {
      case Unpublished _ -> Stream.empty();
      case Published published -> Stream.of(published.shown().content());
      case Gone gone -> Stream.of(gone.shown().content());
    };
  }
}
