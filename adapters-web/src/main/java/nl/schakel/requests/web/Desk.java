package nl.schakel.requests.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Filter;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.web.DeskPage.Contact;
import nl.schakel.requests.web.DeskPage.Note;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows coordinators the requests to their organisations; of others they learn nothing. */
@Component
class Desk {

  private final RequestBook book;
  private final RequestShowing showing;
  private final PlacesShowing places;
  private final People people;

  Desk(RequestBook book, RequestShowing showing, PlacesShowing places, People people) {
    this.book = book;
    this.showing = showing;
    this.places = places;
    this.people = people;
  }

  DeskListPage list(Filter filter, PageRequest asked, Frame frame) {
    Page<Sheet> page = book.list(filter, asked);
    return new DeskListPage(
        filter,
        book.counts(filter),
        page.map(sheet -> showing.view(sheet, frame)).items(),
        page.total(),
        Pages.numbered(page.number(), page.totalPages(), number -> address(filter, number)));
  }

  private static String address(Filter filter, long page) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(DeskController.PATH);
    filter.standings().forEach(standing -> address.queryParam("state", standing));
    filter.themes().forEach(theme -> address.queryParam("theme", theme));
    filter.words().ifPresent(_ -> address.queryParam("q", "{words}"));
    address.queryParam("pageNumber", page);
    return address.encode().buildAndExpand(filter.words().orElse("")).toUriString();
  }

  DeskPage page(UUID id, Actor actor, Frame frame) {
    Sheet sheet =
        book.find(new RequestId(id))
            .filter(found -> isTheirs(found, actor))
            .orElseThrow(() -> new NotFoundException("request"));
    return new DeskPage(
        showing.view(sheet, frame),
        contact(sheet.details().contact()),
        sheet.booking().map(booking -> "/planning/editions/" + booking.edition().value()),
        places.places(sheet, frame),
        notes(sheet, frame),
        FormView.empty(DeskPage.TEXTS));
  }

  private List<Note> notes(Sheet sheet, Frame frame) {
    return book.notes(sheet.id()).stream()
        .map(note -> new Note(note.text(), frame.dates().moment(note.at(), WorkingDays.ZONE)))
        .toList();
  }

  private Contact contact(PersonId person) {
    return people
        .find(person)
        .map(card -> new Contact(card.name().value(), card.email().value()))
        .orElse(new Contact("–", "–"));
  }

  private static boolean isTheirs(Sheet sheet, Actor actor) {
    Optional<?> complete = sheet.details().completed();
    return complete.isPresent()
        && actor.mayFor(Permission.HANDLE_REQUESTS, sheet.details().organiser());
  }
}
