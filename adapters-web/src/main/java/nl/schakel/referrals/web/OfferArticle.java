package nl.schakel.referrals.web;

import java.util.Optional;
import nl.schakel.referrals.usecase.Contents;
import nl.schakel.referrals.usecase.Contents.Basis;

/** The article of the law, where somebody gave one. */
final class OfferArticle {

  private OfferArticle() {}

  static Optional<String> of(Contents contents) {
    return contents.sharing().flatMap(sharing -> of(sharing.basis()));
  }

  private static Optional<String> of(Basis basis) {
    return switch (basis) {
      case Basis.Anonymous _, Basis.ClientChoice _ -> Optional.empty();
      case Basis.LegalTask(var article, _) -> Optional.of(article);
    };
  }
}
