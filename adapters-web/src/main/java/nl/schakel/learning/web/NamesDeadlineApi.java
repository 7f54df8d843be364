package nl.schakel.learning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.BookingBook;
import nl.schakel.learning.usecase.AgreeDeadline;
import nl.schakel.learning.usecase.AgreeDeadline.Outcome;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Until when organisations say who comes to an edition, for programs. */
@RestController
@RequestMapping("/api/v1/editions/{id}/deadlines")
@Requires(Permission.MANAGE_ENROLMENTS)
class NamesDeadlineApi {

  private final OwnPlans own;
  private final BookingBook book;
  private final AgreeDeadline deadlines;

  NamesDeadlineApi(OwnPlans own, BookingBook book, AgreeDeadline deadlines) {
    this.own = own;
    this.book = book;
    this.deadlines = deadlines;
  }

  /**
   * What is asked.
   *
   * @param namesBy the last day; empty is the usual one
   */
  record DeadlineAsked(Optional<LocalDate> namesBy) {}

  /**
   * What holds.
   *
   * @param namesBy exclusive; empty is the usual one
   */
  record DeadlineShape(Optional<Instant> namesBy) {}

  @GetMapping
  DeadlineShape show(@PathVariable EditionId id, Actor actor) {
    own.roster(actor, id);
    return new DeadlineShape(book.agreed(id));
  }

  @PutMapping
  DeadlineShape agree(
      @PathVariable EditionId id, @Accepts(DeadlineAsked.class) Input input, Actor actor) {
    var read = DeadlineForm.read(input, own.roster(actor, id).zone());
    Optional<Instant> by = input.orReject(read);
    switch (deadlines.agree(actor, id, by)) {
      case Outcome.Done _ -> {}
      case Outcome.InThePast _ -> input.refuse("namesBy", "IN_THE_PAST");
      case Outcome.AfterBegin _ -> input.refuse("namesBy", "AFTER_BEGIN");
    }
    return input.orReject(() -> new DeadlineShape(by));
  }
}
