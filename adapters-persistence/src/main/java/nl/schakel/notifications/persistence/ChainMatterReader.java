package nl.schakel.notifications.persistence;

import nl.schakel.chains.ChainEvent;
import nl.schakel.chains.ChainId;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.model.Matter;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.workshops.WorkshopEvent;
import nl.schakel.workshops.WorkshopId;

/** The same for what happens in chains, as {@link ChainColumns} wrote it. */
record ChainMatterReader(MatterReader row) {

  Matter matter() {
    return switch (row.kind()) {
      case "CHAIN_PLACE" -> place();
      case "CHAIN_ERRORS" -> new ChainMatter.ChainErrors(chain(), row.instant("at"));
      case "WORKSHOP" -> workshop();
      case "REFERRAL" -> row.parts().containsKey("step") ? moved() : noted();
      case "SUBSCRIPTION_ASKED",
          "SUBSCRIPTION_LINK",
          "NEWSLETTER_TEST",
          NewsletterMatterReader.BULK ->
          NewsletterMatterReader.matter(row);
      case "LIBRARY_ITEM", "LIBRARY_COMMENT", LibraryMatterReader.HIDDEN, "LIBRARY_REPORT" ->
          LibraryMatterReader.matter(row);
      case CommunityMatterReader.JOIN_REQUEST -> CommunityMatterReader.matter(row);
      case "TALK_DIGEST", "TALK_CALLED", "TALK_ANSWERED" -> TalkMatterReader.matter(row);
      default -> GroupMatterReader.matter(row);
    };
  }

  private ChainMatter place() {
    return new ChainMatter.ChainPlace(
        chain(),
        Integer.parseInt(row.part("version")),
        new OrganisationId(row.id("partner")),
        ChainEvent.Answer.valueOf(row.part("answer")),
        row.instant("at"));
  }

  private ChainMatter workshop() {
    return new ChainMatter.WorkshopMoved(
        new WorkshopId(row.id("workshop")),
        WorkshopEvent.Change.valueOf(row.part("change")),
        row.instant("at"));
  }

  private ChainMatter moved() {
    return new ChainMatter.ReferralMoved(
        referral(),
        ReferralEvent.Step.valueOf(row.part("step")),
        ReferralState.valueOf(row.part("to")),
        row.instant("at"));
  }

  private ChainMatter noted() {
    return new ChainMatter.ReferralNoted(
        referral(), ReferralEvent.Fact.valueOf(row.part("fact")), row.instant("at"));
  }

  private ChainId chain() {
    return new ChainId(row.id("chain"));
  }

  private ReferralId referral() {
    return new ReferralId(row.id("referral"));
  }
}
