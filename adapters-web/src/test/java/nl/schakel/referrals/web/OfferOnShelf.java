package nl.schakel.referrals.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.usecase.Contents;
import nl.schakel.referrals.usecase.Contents.Basis;
import nl.schakel.referrals.usecase.OfferReferral;
import nl.schakel.shared.Country;
import nl.schakel.shared.StaleChangeException;

/** Keeps what is written, with the rules of the model. */
record OfferOnShelf(OfferShelf.Kept kept, Clock clock) implements OfferReferral {

  @Override
  public Outcome make(Command command, Stage stage) {
    return write(ReferralId.next(), command);
  }

  @Override
  public Outcome revise(ReferralId draft, Optional<Long> seen, Command command, Stage stage) {
    if (seen.filter(version -> version != 3).isPresent()) {
      throw new StaleChangeException("referral");
    }
    return write(draft, command);
  }

  private Outcome write(ReferralId id, Command command) {
    if (command.danger() == Danger.NOW) {
      return new Outcome.Emergency(Country.NL);
    }
    if (command.predecessor().isPresent() && command.link().equals(OfferShelf.LINK)) {
      return new Outcome.NotPossible();
    }
    if (telling(command.contents().note()) instanceof Note.Reading.Telling(var findings)) {
      return new Outcome.TellsOfSomebody(Part.NOTE, findings);
    }
    if (telling(OfferArticle.of(command.contents())) instanceof Note.Reading.Telling(var found)) {
      return new Outcome.TellsOfSomebody(Part.ARTICLE, found);
    }
    kept.referrals.put(id, new Referral.Draft(details(id, command), clock.instant()));
    return new Outcome.Drafted(id);
  }

  private static Note.Reading telling(Optional<String> text) {
    return Note.read(text.orElse("-"));
  }

  private static Details details(ReferralId id, Command command) {
    OrganisationId to =
        command.link().equals(OfferShelf.LINK) ? AReferral.RECEIVER : OfferShelf.ELSEWHERE;
    Route usual = AReferral.route(Country.NL);
    Route route =
        new Route(
            command.chain(),
            2,
            command.link(),
            usual.topic(),
            command.municipality(),
            command.from(),
            to,
            Country.NL,
            usual.keeper(),
            usual.deadlines(),
            List.of());
    return new Details(
        id,
        UUID.randomUUID(),
        route,
        Optional.of(command.actor().person()),
        Optional.empty(),
        command.urgency(),
        content(command.contents(), to),
        command.contents().notInvolved(),
        command.predecessor(),
        Course.NOT_BEGUN);
  }

  private static Content content(Contents filled, OrganisationId to) {
    return new Content(
        filled.sharing().map(it -> basis(it, to)),
        filled.code() instanceof Contents.Code.Fresh
            ? Optional.of(AReferral.CODE)
            : Optional.empty(),
        filled.note().map(Note::new),
        filled.language(),
        filled.age(),
        filled.answers(),
        List.of());
  }

  private static SharingBasis basis(Contents.Sharing sharing, OrganisationId to) {
    return switch (sharing.basis()) {
      case Basis.Anonymous() -> new SharingBasis.Anonymous(to, sharing.items(), sharing.feedback());
      case Basis.ClientChoice(var how) ->
          new SharingBasis.ClientChoice(to, sharing.items(), sharing.feedback(), how);
      case Basis.LegalTask(var article, var how) ->
          new SharingBasis.LegalTask(
              to, sharing.items(), sharing.feedback(), new Note(article), how);
    };
  }
}
