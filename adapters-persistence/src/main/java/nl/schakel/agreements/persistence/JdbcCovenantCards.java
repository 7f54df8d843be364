package nl.schakel.agreements.persistence;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.query.CovenantBook;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import org.springframework.stereotype.Repository;

/** There are few, so they come together. */
@Repository
class JdbcCovenantCards implements CovenantCards {

  private final CovenantBook book;

  JdbcCovenantCards(CovenantBook book) {
    this.book = book;
  }

  @Override
  public Optional<Card> card(CovenantId covenant) {
    return cards().stream().filter(each -> each.id().equals(covenant)).findFirst();
  }

  @Override
  public List<Card> cards() {
    return book.all().stream().map(JdbcCovenantCards::card).toList();
  }

  private static Card card(CovenantSheet sheet) {
    return new Card(
        sheet.id(),
        sheet.terms().slug(),
        sheet.terms().name(),
        sheet.terms().validity().until(),
        sheet.terms().evaluation(),
        sheet.terms().parties().stream().map(Party::organisation).toList(),
        sheet.commitments().stream().map(JdbcCovenantCards::promised).toList());
  }

  private static Promised promised(Commitment commitment) {
    return new Promised(
        commitment.promise().statement(),
        commitment
            .current()
            .map(standing -> new Stood(standing.state(), standing.on(), standing.figure())),
        commitment.promise().yardstick());
  }
}
