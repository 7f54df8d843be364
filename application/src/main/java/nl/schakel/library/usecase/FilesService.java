package nl.schakel.library.usecase;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.SentFile;
import nl.schakel.library.model.Work;
import nl.schakel.library.port.Files;
import nl.schakel.library.usecase.ReceiveFile.Outcome;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class FilesService implements KeepFiles {

  private final Bench bench;
  private final Files files;

  FilesService(Bench bench, Files files) {
    this.bench = bench;
    this.files = files;
  }

  @Override
  public Outcome add(ReceiveFile.Command command) {
    Item item = bench.lock(command.actor(), command.item());
    return content(item)
        .map(before -> add(command, item, before))
        .orElseGet(Outcome.NothingThere::new);
  }

  private Outcome add(ReceiveFile.Command command, Item item, Content before) {
    if (before.isFull()) {
      return new Outcome.TooMany();
    }
    SentFile sent = command.file();
    Attachment file =
        new Attachment(
            FileId.next(), command.title(), sent.kind(), sent.content().size(), command.language());
    files.add(file.id(), item.getId(), sent, bench.now());
    List<Attachment> all = Stream.concat(before.files().stream(), Stream.of(file)).toList();
    put(command.actor(), item, before.with(all));
    return new Outcome.Added();
  }

  @Override
  public void takeAway(Actor actor, ItemId id, FileId file) {
    Item item = bench.lock(actor, id);
    Content before =
        content(item)
            .filter(all -> all.files().stream().anyMatch(each -> each.id().equals(file)))
            .orElseThrow(Bench::unknown);
    put(
        actor,
        item,
        before.with(before.files().stream().filter(each -> !each.id().equals(file)).toList()));
  }

  private static Optional<Content> content(Item item) {
    return item.basis().map(Work::content);
  }

  private void put(Actor actor, Item item, Content content) {
    Item after =
        item.basis().map(work -> item.working(work.write(content, actor.person()))).orElse(item);
    bench.save(actor, after, Change.FILE_ADDED);
  }

  @Override
  public Removed removeUnused(Period after) {
    return new Removed(
        files.removeUnused(bench.now().atOffset(ZoneOffset.UTC).minus(after).toInstant()));
  }
}
