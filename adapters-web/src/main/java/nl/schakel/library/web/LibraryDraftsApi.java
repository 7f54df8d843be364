package nl.schakel.library.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.ItemId;
import nl.schakel.library.usecase.WriteItem;
import nl.schakel.library.usecase.WriteItem.Outcome;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Throwing away what one writes for the library, for programs. */
@RestController
@RequestMapping("/api/v1/library-items/{id}/discarding")
@Requires(Permission.WRITE_LIBRARY)
class LibraryDraftsApi {

  private final ItemFormShowing forms;
  private final WriteItem writing;

  LibraryDraftsApi(ItemFormShowing forms, WriteItem writing) {
    this.forms = forms;
    this.writing = writing;
  }

  /**
   * What nobody reads yet is thrown away: an item that was never published with all that belongs to
   * it, of what is read only its next version. What was seen is in {@code If-Match}.
   */
  @PostMapping
  ResponseEntity<Void> discard(@PathVariable UUID id, Input input, Actor actor) {
    ItemId item = forms.open(actor, id).id();
    return switch (writing.discard(actor, item, input.orReject(input.seenVersion()))) {
      case Outcome.Discarded _ -> ResponseEntity.noContent().build();
      case Outcome.NothingThere _,
          Outcome.Written _,
          Outcome.Offered _,
          Outcome.TellsOfSomebody _ ->
          throw new Refused("NOTHING_TO_DISCARD");
    };
  }
}
