package nl.schakel.chains.web;

import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.model.Comparison.Aspect;
import nl.schakel.chains.model.Comparison.Change;
import nl.schakel.chains.web.ComparisonPage.Detail;
import nl.schakel.chains.web.PartnerShelf.Known;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Said;

/** One version in the reader's words, to say what is otherwise in another. */
record ChangeWords(Drawn chain, ChainWords words, Map<OrganisationId, Known> partners) {

  String step(Link link) {
    return words.text(
        "chain.changes.step",
        "kind",
        words.kind(link.kind()),
        "from",
        words.origin(link.from()),
        "to",
        words.partner(link));
  }

  static Detail detail(
      Change change, Link earlier, Link later, ChangeWords before, ChangeWords after) {
    return switch (change) {
      case Change.Otherwise(Aspect aspect) ->
          after.detail(
              "chain.aspect." + aspect,
              Optional.of(before.value(aspect, earlier)),
              Optional.of(after.value(aspect, later)));
      case Change.CriterionAdded(var added) ->
          after.detail(of(added), Optional.empty(), Optional.of(after.said(added)));
      case Change.CriterionRemoved(var removed) ->
          after.detail(of(removed), Optional.of(before.said(removed)), Optional.empty());
      case Change.CriterionReworded(var old, var now) ->
          after.detail(of(now), Optional.of(before.said(old)), Optional.of(after.said(now)));
      case Change.AlternativeAdded(var added) ->
          after.detail("chain.others", Optional.empty(), Optional.of(after.said(added)));
      case Change.AlternativeRemoved(var removed) ->
          after.detail("chain.others", Optional.of(before.said(removed)), Optional.empty());
    };
  }

  private static String of(Criterion criterion) {
    return "chain.force." + criterion.force();
  }

  private Detail detail(String aspect, Optional<Said> before, Optional<Said> after) {
    return new Detail(words.text(aspect), before, after);
  }

  private Said value(Aspect aspect, Link link) {
    return switch (aspect) {
      case ORIGIN -> Said.here(words.origin(link.from()));
      case KIND -> Said.here(words.kind(link.kind()));
      case PARTNER -> new Said(words.partner(link), null, "auto");
      case SERVICE -> service(link);
      case PART -> Said.here(words.text("chain.part." + link.to().part()));
    };
  }

  private Said service(Link link) {
    return Optional.ofNullable(partners.get(link.to().partner()))
        .flatMap(known -> link.to().service().flatMap(known.entry()::service))
        .map(offer -> Said.of(offer.name(), words.reader()))
        .orElseGet(() -> Said.here(words.text("chain.service.none")));
  }

  /** With what to do instead, where that belongs to it. */
  private Said said(Criterion criterion) {
    Said text = Said.of(criterion.text(), words.reader());
    return criterion
        .instead()
        .map(
            instead ->
                new Said(
                    words.text(
                        "chain.changes.instead",
                        "text",
                        text.text(),
                        "instead",
                        instead.in(words.reader())),
                    text.lang(),
                    text.dir()))
        .orElse(text);
  }

  private Said said(Alternative alternative) {
    String occasion =
        words.text(
            "chain.occasion." + alternative.occasion(), "days", alternative.days().orElse(0));
    String to = chain.link(alternative.instead()).map(words::partner).orElse("–");
    return Said.here(words.text("chain.changes.other", "occasion", occasion, "to", to));
  }
}
