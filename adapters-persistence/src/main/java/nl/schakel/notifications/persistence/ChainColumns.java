package nl.schakel.notifications.persistence;

import nl.schakel.notifications.model.ChainMatter;

/** The columns of what happens in chains. */
final class ChainColumns {

  private ChainColumns() {}

  static MatterColumns of(ChainMatter matter) {
    return switch (matter) {
      case ChainMatter.ChainPlace place -> of(place);
      case ChainMatter.ChainErrors(var chain, var at) ->
          MatterColumns.of("CHAIN_ERRORS", "chain", chain.value(), "at", at);
      case ChainMatter.WorkshopMoved(var id, var change, var at) ->
          MatterColumns.of("WORKSHOP", "workshop", id.value(), "change", change, "at", at);
      case ChainMatter.ReferralMoved(var id, var step, var to, var at) ->
          MatterColumns.of("REFERRAL", "referral", id.value(), "step", step, "to", to, "at", at);
      case ChainMatter.ReferralNoted(var id, var fact, var at) ->
          MatterColumns.of("REFERRAL", "referral", id.value(), "fact", fact, "at", at);
    };
  }

  private static MatterColumns of(ChainMatter.ChainPlace place) {
    return MatterColumns.of(
        "CHAIN_PLACE",
        "chain",
        place.chain().value(),
        "version",
        place.version(),
        "partner",
        place.partner().value(),
        "answer",
        place.answer(),
        "at",
        place.at());
  }
}
