package nl.schakel.referrals.usecase;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.usecase.Contents.Basis;
import nl.schakel.referrals.usecase.Contents.Code;
import nl.schakel.referrals.usecase.Contents.Sharing;
import nl.schakel.referrals.usecase.OfferReferral.Outcome;
import nl.schakel.referrals.usecase.OfferReferral.Part;

/** Makes what is shared out of what was filled in. */
final class Writing {

  private static final RandomGenerator RANDOM = new SecureRandom();

  private Writing() {}

  /** What came of it. */
  sealed interface Written {

    record Ready(Content content) implements Written {}

    record Refused(Outcome outcome) implements Written {}
  }

  /**
   * Reads the texts first, since a refused one leaves nothing behind.
   *
   * @param before the code that a draft has already, which stays the same
   */
  static Written write(Contents filled, OrganisationId receiver, Optional<HandoverCode> before) {
    return reading(
        filled.note(),
        Part.NOTE,
        note ->
            reading(
                article(filled),
                Part.ARTICLE,
                article ->
                    new Written.Ready(
                        new Content(
                            filled.sharing().map(each -> basis(each, receiver, article)),
                            code(filled.code(), before),
                            note,
                            filled.language(),
                            filled.age(),
                            filled.answers(),
                            List.of()))));
  }

  private static Optional<String> article(Contents filled) {
    return filled
        .sharing()
        .map(Sharing::basis)
        .filter(Basis.LegalTask.class::isInstance)
        .map(Basis.LegalTask.class::cast)
        .map(Basis.LegalTask::article);
  }

  private static Written reading(
      Optional<String> typed, Part part, Function<Optional<Note>, Written> then) {
    return typed
        .map(
            text ->
                switch (Note.read(text)) {
                  case Note.Reading.Fine(var note) -> then.apply(Optional.of(note));
                  case Note.Reading.Wrong(var code) ->
                      new Written.Refused(new Outcome.Unreadable(part, code));
                  case Note.Reading.Telling(var findings) ->
                      new Written.Refused(new Outcome.TellsOfSomebody(part, findings));
                })
        .orElseGet(() -> then.apply(Optional.empty()));
  }

  private static SharingBasis basis(Sharing sharing, OrganisationId to, Optional<Note> article) {
    Set<SharingBasis.Item> items = sharing.items();
    return switch (sharing.basis()) {
      case Basis.Anonymous() -> new SharingBasis.Anonymous(to, items, sharing.feedback());
      case Basis.ClientChoice(var how) ->
          new SharingBasis.ClientChoice(to, items, sharing.feedback(), how);
      case Basis.LegalTask(_, var how) ->
          new SharingBasis.LegalTask(to, items, sharing.feedback(), article.orElseThrow(), how);
    };
  }

  private static Optional<HandoverCode> code(Code wanted, Optional<HandoverCode> before) {
    return switch (wanted) {
      case Code.None() -> Optional.empty();
      case Code.Fresh() -> before.or(() -> Optional.of(HandoverCode.random(RANDOM)));
      case Code.Known(var code) -> Optional.of(code);
    };
  }
}
