package nl.schakel.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.Details;

/**
 * A link that somebody wants to take.
 *
 * @param drawn the version in which it stands
 * @param predecessor with whom the client was before, when there was somebody
 * @param draft what was kept of it, when something was
 */
record OfferWay(
    ChainCards.Card chain,
    Drawn drawn,
    Link link,
    Optional<Details> predecessor,
    Optional<OfferRead> draft) {

  /** Where it is, when the chain is of one place. */
  Optional<MunicipalityCode> town() {
    return switch (chain.area()) {
      case Area.Town(var code) -> Optional.of(code);
      case Area.Region _, Area.Nation _ -> Optional.empty();
    };
  }

  OfferWay keptAs(OfferRead kept) {
    return new OfferWay(chain, drawn, link, predecessor, Optional.of(kept));
  }

  String action() {
    return draft.map(kept -> OfferPaths.draft(kept.id())).orElse(OfferPaths.NEW);
  }

  /** The client came from there; why else it cannot be, nobody is told. */
  boolean leadsBack() {
    return predecessor
        .filter(before -> before.route().trail().contains(link.to().partner()))
        .isPresent();
  }

  /** What says that this link is not for this client. */
  List<Criterion> against(Map<Integer, Answer> answers) {
    return link.criteria().stream()
        .filter(each -> isAgainst(each, Optional.ofNullable(answers.get(each.number()))))
        .toList();
  }

  private static boolean isAgainst(Criterion criterion, Optional<Answer> answer) {
    return switch (criterion.force()) {
      case REQUIRED -> answer.equals(Optional.of(Answer.NO));
      case EXCLUDING -> answer.equals(Optional.of(Answer.YES));
      case ADVISORY -> false;
    };
  }

  Stream<Criterion> criteria(List<Integer> numbers) {
    return link.criteria().stream().filter(each -> numbers.contains(each.number()));
  }
}
