package nl.schakel.api;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.access.AccountId;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A small resource with everything that resources have, to see what the foundations do. */
@TestComponent
@RestController
@Requires(Permission.ANYONE)
@RequestMapping("/api/v1/shelves")
class ShelfController {

  record ShelfRequest(String name, int width, List<UUID> bookIds, OwnerRequest owner, String at) {}

  record OwnerRequest(String email) {}

  record Shelf(String name, int width) {}

  private static final AccountId KNOWN = AccountId.next();

  private final AtomicInteger made = new AtomicInteger();

  static String known() {
    return KNOWN.value().toString();
  }

  int made() {
    return made.get();
  }

  @GetMapping
  Answers.Listing<Shelf> list(PageRequest page) {
    return Answers.Listing.of(
        new Page<>(List.of(new Shelf("low", 80)), page.number(), page.size(), 250));
  }

  @GetMapping("/{id}")
  ResponseEntity<Shelf> one(@PathVariable AccountId id) {
    return ResponseEntity.ok().eTag("7").body(shelf(id));
  }

  @PostMapping
  ResponseEntity<Shelf> add(@Input.Accepts(ShelfRequest.class) Input input) {
    Shelf shelf = read(input);
    if (shelf.width() == 13) {
      throw new Answers.Refused("CONFLICT");
    }
    made.incrementAndGet();
    return ResponseEntity.ok(shelf);
  }

  @PutMapping("/{id}")
  Shelf change(@PathVariable AccountId id, @Input.Accepts(ShelfRequest.class) Input input) {
    var seen = input.seenVersion();
    Shelf changed = read(input);
    shelf(id);
    if (seen.get() != 7) {
      throw new StaleChangeException("shelf");
    }
    return changed;
  }

  @PostMapping("/{id}/breakdown")
  Map<String, String> breakDown(@PathVariable AccountId id) {
    throw new IllegalStateException("shelf " + id + " broke");
  }

  @PostMapping("/{id}/visits")
  @Answers.Limited("visits")
  Shelf visit(@PathVariable AccountId id) {
    return shelf(id);
  }

  private static Shelf shelf(AccountId id) {
    if (!id.equals(KNOWN)) {
      throw new NotFoundException("shelf");
    }
    return new Shelf("low", 80);
  }

  private static Shelf read(Input input) {
    var name = input.required("name", PersonName::parse);
    var width = input.required("width", As.integer(1, 300));
    input.list("bookIds", 0, 5, As.id(AccountId::new));
    input.objectIfGiven("owner").ifPresent(o -> o.required("email", EmailAddress::parse));
    input.optional("at", As.dateTime(ZoneId.of("Europe/Brussels")));
    return input.orReject(() -> new Shelf(name.get().value(), width.get()));
  }
}
