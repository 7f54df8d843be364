package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.chains.ChainCards.Places.Place;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.ChainContent.ChainNews;
import nl.schakel.notifications.port.ChainContent.ChainNews.Notice;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Letters about chains, to partners who are asked for a place and to keepers. They never say what a
 * chain is about: its topic may endanger who is seen reading it.
 */
@UseCasePart
class ChainLetters {

  private static final Duration LINK_VALIDITY = Duration.ofDays(60);

  private final ChainReaders readers;
  private final PartnerMailboxes mailboxes;
  private final Organisations organisations;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  ChainLetters(
      ChainReaders readers,
      PartnerMailboxes mailboxes,
      Organisations organisations,
      Addressees addressees,
      LinkTokens links,
      Letterhead letterhead) {
    this.readers = readers;
    this.mailboxes = mailboxes;
    this.organisations = organisations;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  /** Who may no longer read it is not told. */
  Composed compose(Sending mail, ChainMatter.AboutChain matter, Instant now) {
    PersonId reader = mail.details().recipient();
    Optional<Letter> letter =
        Optional.of(matter)
            .filter(it -> readers.of(it).contains(reader))
            .flatMap(it -> letter(mail, it, now));
    return letter.<Composed>map(Composed.Ready::new).orElseGet(Composed.NothingToTell::new);
  }

  private Optional<Letter> letter(Sending mail, ChainMatter.AboutChain matter, Instant now) {
    return switch (matter) {
      case ChainMatter.ChainErrors(var chain, _) ->
          Optional.of(
              keeper(
                  mail,
                  chain.value() + "/health",
                  new ChainNews(Notice.ERRORS_FOUND, Optional.empty())));
      case ChainMatter.ChainPlace place ->
          readers
              .place(place)
              .filter(found -> found.answer() == place.answer())
              .flatMap(found -> letter(mail, place, found, now));
    };
  }

  private Optional<Letter> letter(
      Sending mail, ChainMatter.ChainPlace matter, Place place, Instant now) {
    return switch (matter.answer()) {
      case ASKED -> asked(mail, matter, place, now);
      case ACCEPTED -> Optional.of(places(mail, matter, Notice.PLACE_ACCEPTED));
      case DECLINED -> Optional.of(places(mail, matter, Notice.PLACE_DECLINED));
    };
  }

  private Optional<Letter> asked(
      Sending mail, ChainMatter.ChainPlace matter, Place place, Instant now) {
    PersonId reader = mail.details().recipient();
    ChainNews news = new ChainNews(Notice.PLACE_ASKED, name(matter, place.keeper()));
    if (reader.equals(ChainReaders.box(place))) {
      return mailboxes.of(matter.partner()).map(to -> byLink(mail, place, to, news, now));
    }
    return Optional.of(
        readers.answers(reader, matter)
            ? byLogin(mail, "/my/chain-places/" + place.request(), news)
            : places(mail, matter, Notice.PLACE_UNREACHABLE));
  }

  /** Of a link only a hash is kept, so each letter gets its own, in the place of earlier ones. */
  private Letter byLink(Sending mail, Place place, Addressee to, ChainNews news, Instant now) {
    links.revoke(Purpose.CHAIN_PLACE, place.request());
    String link = links.issue(Purpose.CHAIN_PLACE, place.request(), now.plus(LINK_VALIDITY));
    return letter(mail, to, letterhead.address("/chain-place/" + link), news);
  }

  private Letter places(Sending mail, ChainMatter.ChainPlace matter, Notice notice) {
    ChainNews news = new ChainNews(notice, name(matter, matter.partner()));
    return keeper(mail, matter.chain().value() + "/places", news);
  }

  private Letter keeper(Sending mail, String page, ChainNews news) {
    return byLogin(mail, "/chain-keeping/" + page, news);
  }

  private Letter byLogin(Sending mail, String page, ChainNews news) {
    return letter(mail, addressees.of(mail.details().recipient()), letterhead.address(page), news);
  }

  private static Letter letter(Sending mail, Addressee to, URI button, ChainNews news) {
    return new Letter(mail.details().messageId(), mail.repeats(), to, button, news, List.of());
  }

  /**
   * Some organisations do one thing only: with a special topic their names say what it is about.
   */
  private Optional<LocalizedText> name(ChainMatter.ChainPlace matter, OrganisationId organisation) {
    return Optional.of(organisation).filter(_ -> readers.isOpen(matter.chain())).stream()
        .flatMap(it -> organisations.cards(List.of(it)).values().stream())
        .map(OrganisationCard::name)
        .findFirst();
  }
}
