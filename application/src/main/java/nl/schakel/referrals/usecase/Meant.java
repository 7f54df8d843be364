package nl.schakel.referrals.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.referrals.model.Move;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.usecase.MoveReferral.Outcome;

/** What a wish means: a move, or why it is none. */
sealed interface Meant {

  record Clear(Move move) implements Meant {}

  record Unclear(Outcome outcome) implements Meant {}

  static Meant clear(Move move) {
    return new Clear(move);
  }

  static Meant flawed(Flaw flaw) {
    return new Unclear(new Outcome.Unfit(Set.of(flaw)));
  }

  static Meant saying(String typed, Function<Note, Move> move) {
    return switch (Note.read(typed)) {
      case Note.Reading.Fine(var note) -> clear(move.apply(note));
      case Note.Reading.Wrong(var code) -> new Unclear(new Outcome.Unreadable(code));
      case Note.Reading.Telling(var findings) -> new Unclear(new Outcome.TellsOfSomebody(findings));
    };
  }

  /** With words when there are any. */
  static Meant perhapsSaying(Optional<String> typed, Function<Optional<Note>, Move> move) {
    return typed
        .filter(text -> !text.isBlank())
        .map(text -> saying(text, note -> move.apply(Optional.of(note))))
        .orElseGet(() -> clear(move.apply(Optional.empty())));
  }

  /** What the referrer adds has to be covered, too. */
  static Meant supply(String told, Details details, LocalDate today) {
    Optional<SharingBasis> basis = details.content().basis();
    if (basis.filter(each -> each.holdsOn(today)).isEmpty()) {
      return flawed(Flaw.BASIS_OVER);
    }
    boolean agreed =
        basis
            .filter(
                each -> each instanceof SharingBasis.Anonymous || each.items().contains(Item.NOTE))
            .isPresent();
    return agreed ? saying(told, Move.Supply::new) : flawed(Flaw.NOT_AGREED_TO_SHARE);
  }

  static Meant waitlist(Wish.Waitlist wish, LocalDate today) {
    boolean possible =
        wish.expected().isAfter(today) && !wish.expected().isAfter(today.plusYears(1));
    return possible
        ? saying(wish.plan(), plan -> new Move.Waitlist(wish.expected(), plan))
        : flawed(Flaw.NOT_THAT_DAY);
  }

  static Meant start(LocalDate contact, Details details, LocalDate today) {
    LocalDate offered =
        details
            .course()
            .offered()
            .map(at -> at.atZone(WorkingDays.ZONE).toLocalDate())
            .orElse(today);
    return contact.isAfter(today) || contact.isBefore(offered)
        ? flawed(Flaw.NOT_THAT_DAY)
        : clear(new Move.Start(contact));
  }

  static Meant end(Wish.End wish, Details details, LocalDate today) {
    boolean tells = wish.words().filter(words -> !words.isBlank()).isPresent();
    return tells && details.feedbackOn(today) != Feedback.OUTCOME
        ? flawed(Flaw.NOT_AGREED_TO_SHARE)
        : perhapsSaying(wish.words(), words -> new Move.End(wish.outcome(), words));
  }

  static Meant accept(Actor actor) {
    return clear(new Move.Accept(actor.person()));
  }
}
