package nl.schakel.learning.web;

import java.util.List;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Catalogue.Card;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;

/**
 * A programme in a list, in the order in which people ask: what, when, where, for whom, and so on.
 */
record ProgrammeCard(
    String address,
    String format,
    Said title,
    Said summary,
    String when,
    String where,
    Said forWhom,
    String cost,
    Status seats,
    List<String> points) {

  static ProgrammeCard of(Card card, Known names, Telling telling) {
    return new ProgrammeCard(
        address(card),
        telling.text(Telling.FORMAT + card.format()),
        Said.of(card.title(), telling.reader()),
        Said.of(card.summary(), telling.reader()),
        telling.times().when(card.format(), card.next()),
        telling.where(card.format(), card.next()),
        Said.of(card.forWhom(), telling.reader()),
        telling.text(card.isFree() ? "catalogue.cost.free" : "catalogue.cost.paid"),
        card.next()
            .map(telling.seats()::state)
            .orElseGet(() -> new Status(telling.text(none(card)), Tone.NEUTRAL)),
        card.points().stream()
            .map(
                points ->
                    telling.points(
                        points, names.organisation(points.register()).in(telling.reader())))
            .toList());
  }

  private static String none(Card card) {
    return card.format() == Format.TAILOR_MADE_TRAINING
        ? "catalogue.seats.asked"
        : "catalogue.seats.none";
  }

  static String address(Card card) {
    return "/programmes/" + card.slug().value();
  }
}
