package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.query.LeadingBook;
import nl.schakel.recognition.usecase.KeepLeading;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** In which languages somebody leads, for programs of who gave what they completed. */
@RestController
@RequestMapping("/api/v1/leaders/{id}/languages")
@Requires(Permission.DELIVER_POINTS)
class LeaderLanguagesApi {

  private final LeadingBook book;
  private final KeepLeading leading;

  LeaderLanguagesApi(LeadingBook book, KeepLeading leading) {
    this.book = book;
    this.leading = leading;
  }

  /** In which languages somebody leads; none is their own. */
  record LeaderLanguagesShape(List<String> languages) {}

  @GetMapping
  ResponseEntity<LeaderLanguagesShape> languages(@PathVariable UUID id, Actor actor) {
    Set<Language> said = said(id, actor);
    return ResponseEntity.ok()
        .eTag(Long.toString(LeadingBook.fingerprint(said).value()))
        .body(new LeaderLanguagesShape(said.stream().map(Language::tag).sorted().toList()));
  }

  private Set<Language> said(UUID person, Actor actor) {
    return book.said(new PersonId(person), actor.organisationsFor(Permission.DELIVER_POINTS))
        .orElseThrow(() -> new NotFoundException("right"));
  }

  @PutMapping
  ResponseEntity<Void> setLanguages(
      @PathVariable UUID id, @Accepts(LeaderLanguagesShape.class) Input input, Actor actor) {
    said(id, actor);
    var seen = input.seenVersion();
    var languages = input.list("languages", 0, LeadersController.MOST_LANGUAGES, Language::parse);
    Set<Language> spoken = Set.copyOf(input.orReject(languages));
    leading.setLanguages(actor, new PersonId(id), spoken, Optional.of(seen.get()));
    return ResponseEntity.noContent()
        .eTag(Long.toString(LeadingBook.fingerprint(spoken).value()))
        .build();
  }
}
