package nl.schakel.requests.persistence;

import java.util.Optional;
import nl.schakel.requests.RequestCards;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Booking;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequestCards implements RequestCards {

  private final RequestBook book;

  JdbcRequestCards(RequestBook book) {
    this.book = book;
  }

  @Override
  public Optional<Card> card(RequestId request) {
    return book.find(request).map(JdbcRequestCards::card);
  }

  private static Card card(Sheet sheet) {
    return new Card(
        sheet.id(),
        sheet.details().contact(),
        sheet.details().byAccount(),
        sheet.details().organiser(),
        sheet.standing(),
        sheet.details().completed().isPresent(),
        sheet.details().confirmBy(),
        sheet.position(),
        sheet.proposal().map(JdbcRequestCards::words),
        sheet.booking().map(Booking::namesBy),
        sheet.reason());
  }

  private static String words(Proposal proposal) {
    return proposal.text() + "\n" + proposal.when() + "\n" + proposal.trainer();
  }
}
