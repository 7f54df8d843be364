package nl.schakel.library.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.library.CommentId;
import nl.schakel.library.FileId;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Attachment;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.FileKind;
import nl.schakel.library.model.Item;
import nl.schakel.library.model.Item.Details;
import nl.schakel.library.model.Item.Published;
import nl.schakel.library.model.Item.Unpublished;
import nl.schakel.library.model.SentFile;
import nl.schakel.library.port.Comments;
import nl.schakel.library.port.Files;
import nl.schakel.library.port.Items;
import nl.schakel.library.port.Uses;
import nl.schakel.library.port.Uses.Use;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Ten items of professionals: read, waiting to be read, and hardly begun. */
@ApplicationService
class DemoLibraryContent implements DemoContent {

  private final Items items;
  private final Files files;
  private final Uses uses;
  private final Comments comments;
  private final People people;
  private final Clock clock;

  DemoLibraryContent(
      Items items, Files files, Uses uses, Comments comments, People people, Clock clock) {
    this.items = items;
    this.files = files;
    this.uses = uses;
    this.comments = comments;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "library";
  }

  @Override
  public int order() {
    return 620;
  }

  @Override
  public void load() {
    DemoItem.all().forEach(this::add);
  }

  private void add(DemoItem demo) {
    Instant at = clock.instant().minus(Duration.ofDays(demo.daysAgo()));
    PersonId author = person(demo.author());
    Content bare = demo.content(List.of());
    Slug slug = items.free(Slug.of(bare.title().in(Language.DUTCH), new Slug("stuk")));
    Details details = new Details(ItemId.next(), slug, demo.kind(), Optional.of(author), at, 0);
    Unpublished begun = Item.begin(details, bare);
    items.add(begun);
    Unpublished draft =
        begun.with(begun.work().write(demo.content(files(demo, details.id(), at)), author));
    items.save(draft);
    if (demo.is("offered")) {
      items.save(draft.with(draft.work().write(draft.work().content(), author).offer(at)));
    } else if (!demo.is("draft")) {
      publish(demo, draft, at);
    }
  }

  private List<Attachment> files(DemoItem demo, ItemId item, Instant at) {
    return demo.said("file").stream().map(line -> file(line, item, at)).toList();
  }

  private Attachment file(String line, ItemId item, Instant at) {
    String[] words = line.split(" ", 2);
    SentFile sent = DemoFile.of(FileKind.valueOf(words[0]));
    FileId id = FileId.next();
    files.add(id, item, sent, at);
    return new Attachment(id, words[1], sent.kind(), sent.content().size(), Language.DUTCH);
  }

  private void publish(DemoItem demo, Unpublished draft, Instant at) {
    PersonId keeper = person(demo.author().equals("coordinator") ? "trainer" : "coordinator");
    Published first = draft.publish(keeper, at.plus(Duration.ofHours(20)));
    items.save(first);
    if (demo.is("twice")) {
      items.save(first.publish(draft.work(), keeper, at.plus(Duration.ofDays(12))));
    }
    demo.said("use").forEach(line -> use(line, draft.getId(), at));
    demo.said("comment").forEach(line -> comment(line, draft.getId(), at));
  }

  private void use(String line, ItemId item, Instant at) {
    String[] words = line.split(" ", 2);
    Optional<OrganisationId> organisation =
        people
            .findByEmail(address(words[0]))
            .flatMap(card -> card.employments().stream().findFirst())
            .map(each -> each.organisation().id());
    uses.tell(
        new Use(
            item,
            person(words[0]),
            organisation,
            Optional.empty(),
            words[1],
            at.plus(Duration.ofDays(2))));
  }

  private void comment(String line, ItemId item, Instant at) {
    String[] words = line.split(" ", 2);
    Instant said = at.plus(Duration.ofDays(2)).plusSeconds(words[1].length());
    comments.add(
        new Shown(new Said(CommentId.next(), item, Optional.of(person(words[0])), words[1], said)));
  }

  private PersonId person(String account) {
    return people.findByEmail(address(account)).orElseThrow().id();
  }

  private static EmailAddress address(String account) {
    return new EmailAddress(account + "@demo.example");
  }
}
