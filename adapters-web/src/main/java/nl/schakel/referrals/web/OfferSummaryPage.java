package nl.schakel.referrals.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Fact;

/** Exactly what would go to whom, before it does. */
record OfferSummaryPage(
    String partner, List<Fact> shared, List<Fact> why, List<String> kept, long version, String id) {

  String sending() {
    return OfferPaths.SENDING.replace("{id}", id);
  }

  String draft() {
    return OfferPaths.DRAFT.replace("{id}", id);
  }

  String sheet() {
    return OfferPaths.SHEET.replace("{id}", id);
  }
}
