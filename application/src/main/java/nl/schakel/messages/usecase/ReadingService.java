package nl.schakel.messages.usecase;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.query.MessageBook;
import nl.schakel.messages.query.MessageBook.Sent;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReadingService implements ReadMessages {

  private final OwnRuns own;
  private final Enrolled.Lists lists;
  private final MessageBook book;
  private final People people;

  ReadingService(OwnRuns own, Enrolled.Lists lists, MessageBook book, People people) {
    this.own = own;
    this.lists = lists;
    this.book = book;
    this.people = people;
  }

  @Override
  public Run run(Actor actor, EditionId edition) {
    return own.of(actor, edition);
  }

  @Override
  public List<Enrolled> people(Actor actor, EditionId edition) {
    return lists.of(own.of(actor, edition).edition().id());
  }

  @Override
  public Overview list(Actor actor, EditionId edition, PageRequest page) {
    return overview(book.of(own.of(actor, edition).edition().id(), page));
  }

  @Override
  public Overview find(Actor actor, EditionId edition, MessageId message) {
    EditionId known = own.of(actor, edition).edition().id();
    return book.sent(message)
        .filter(sent -> sent.message().edition().equals(known))
        .map(sent -> overview(PageRequest.first().of(List.of(sent))))
        .orElseThrow(() -> new NotFoundException("message"));
  }

  private Overview overview(Page<Sent> sent) {
    Set<PersonId> writers =
        sent.items().stream().flatMap(each -> each.message().by().stream()).collect(toSet());
    return new Overview(sent, people.cards(writers));
  }
}
