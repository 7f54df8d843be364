package nl.schakel.referrals.web;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.referrals.web.OfferWords.Line;

/** Says why something may be shared. */
final class OfferGround {

  private OfferGround() {}

  /** On which ground, since when, until when, and what may come back. */
  static List<Line> of(Details details, OfferTongue tongue) {
    List<Line> lines = new ArrayList<>();
    details.content().basis().ifPresent(basis -> add(basis, lines, tongue));
    lines.add(
        new Line(
            tongue.text("offer.why.feedback"),
            tongue.text("offer.feedback." + details.feedback())));
    return lines;
  }

  private static void add(SharingBasis basis, List<Line> lines, OfferTongue tongue) {
    switch (basis) {
      case SharingBasis.Anonymous _ -> ground("ANONYMOUS", lines, tongue);
      case SharingBasis.ClientChoice _ -> ground("CLIENT_CHOICE", lines, tongue);
      case SharingBasis.LegalTask task -> {
        ground("LEGAL_TASK", lines, tongue);
        lines.add(new Line(tongue.text("offer.why.article"), task.article().text()));
      }
    }
    basis.obtained().ifPresent(how -> obtained(how, lines, tongue));
  }

  private static void ground(String kind, List<Line> lines, OfferTongue tongue) {
    lines.add(new Line(tongue.text("offer.why.basis"), tongue.text("offer.basis." + kind)));
  }

  private static void obtained(Obtained how, List<Line> lines, OfferTongue tongue) {
    lines.add(
        new Line(
            tongue.text("offer.why.obtained"),
            tongue.text(
                "offer.why.how",
                "day",
                tongue.dates().day(how.on()),
                "role",
                tongue.text("offer.role." + how.by()),
                "form",
                tongue.text("offer.way." + how.form()),
                "language",
                OfferChoices.name(how.language(), tongue.words()))));
    lines.add(new Line(tongue.text("offer.why.until"), tongue.dates().day(how.until())));
  }
}
