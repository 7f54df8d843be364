package nl.schakel.library.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Details;
import nl.schakel.library.model.Item.Gone;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.Work;
import nl.schakel.library.model.Work.Draft;
import nl.schakel.library.port.Items;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WritingService implements WriteItem {

  private static final Slug NAMELESS = new Slug("stuk");
  private final Bench bench;
  private final Items items;

  WritingService(Bench bench, Items items) {
    this.bench = bench;
    this.items = items;
  }

  @Override
  public Outcome begin(Command command) {
    Map<String, List<Finding>> found = command.content().delicate(command.kind());
    return found.isEmpty() ? add(command) : new Outcome.TellsOfSomebody(found);
  }

  private Outcome add(Command command) {
    Slug slug = Slug.of(command.content().title().in(Language.DUTCH), NAMELESS);
    Details details =
        new Details(
            ItemId.next(),
            items.free(slug),
            command.kind(),
            Optional.of(command.actor().person()),
            bench.now(),
            0);
    items.add(Item.begin(details, command.content()));
    bench.tell(command.actor(), details.id(), Change.BEGUN);
    return new Outcome.Written(details.id());
  }

  @Override
  public Outcome revise(Revision revision) {
    return write(revision, draft -> draft, Change.REVISED, new Outcome.Written(revision.item()));
  }

  @Override
  public Outcome offer(Revision revision) {
    return write(
        revision,
        draft -> draft.offer(bench.now()),
        Change.OFFERED,
        new Outcome.Offered(revision.item()));
  }

  private Outcome write(
      Revision revision, Function<Draft, Work> then, Change change, Outcome done) {
    Item item = Bench.asSeen(bench.lock(revision.actor(), revision.item()), revision.seen());
    Map<String, List<Finding>> found = revision.content().delicate(item.details().kind());
    return found.isEmpty()
        ? item.basis()
            .map(before -> item.working(then.apply(written(before, revision))))
            .map(after -> keep(revision, after, change, done))
            .orElseGet(Outcome.NothingThere::new)
        : new Outcome.TellsOfSomebody(found);
  }

  private Outcome keep(Revision revision, Item after, Change change, Outcome done) {
    bench.save(revision.actor(), after, change);
    return done;
  }

  private static Draft written(Work before, Revision revision) {
    return before.write(
        revision.content().with(before.content().files()), revision.actor().person());
  }

  @Override
  public Outcome discard(Actor actor, ItemId id, long seen) {
    return switch (Bench.asSeen(bench.lock(actor, id), seen)) {
      case Unpublished draft -> {
        items.remove(draft);
        bench.tell(actor, id, Change.DISCARDED);
        yield new Outcome.Discarded();
      }
      case Published read when read.work().isPresent() -> {
        bench.save(actor, read.with(Optional.empty()), Change.DISCARDED);
        yield new Outcome.Discarded();
      }
      case Published _, Gone _ -> new Outcome.NothingThere();
    };
  }
}
