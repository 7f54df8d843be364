package nl.schakel.messages.usecase;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.query.MessageBook;
import nl.schakel.messages.query.MessageBook.Sent;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
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
  private final Fills fills;

  ReadingService(OwnRuns own, Enrolled.Lists lists, MessageBook book, People people, Fills fills) {
    this.own = own;
    this.lists = lists;
    this.book = book;
    this.people = people;
    this.fills = fills;
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
    EditionCard known = own.of(actor, edition).edition();
    return overview(book.of(known.id(), page), known);
  }

  @Override
  public Overview find(Actor actor, EditionId edition, MessageId message) {
    EditionCard known = own.of(actor, edition).edition();
    return book.sent(message)
        .filter(sent -> sent.message().edition().equals(known.id()))
        .map(sent -> overview(PageRequest.first().of(List.of(sent)), known))
        .orElseThrow(() -> new NotFoundException("message"));
  }

  private Overview overview(Page<Sent> sent, EditionCard edition) {
    Set<PersonId> writers =
        sent.items().stream().flatMap(each -> each.message().by().stream()).collect(toSet());
    return new Overview(
        sent,
        people.cards(writers),
        sent.items().stream()
            .map(Sent::message)
            .collect(toMap(Message::id, message -> subjects(message, edition))));
  }

  private Map<Language, String> subjects(Message message, EditionCard edition) {
    var about = message.session().flatMap(id -> OwnRuns.session(edition, id));
    return message.body().languages().stream()
        .collect(
            toMap(
                language -> language,
                language -> fills.fillForAll(message.body(), language, edition, about).subject()));
  }
}
