package nl.schakel.agreements.web;

import java.util.Optional;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.Yardstick.Suggestion;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;

/** Of which promise somebody says how it stands, and what the chains of its covenant came to. */
record Subject(CovenantSheet covenant, Commitment commitment, Found found) {

  Optional<Suggestion> suggestion() {
    return commitment
        .promise()
        .yardstick()
        .flatMap(yardstick -> yardstick.suggestion(found.inYears()));
  }
}
