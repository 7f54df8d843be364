package nl.schakel.notifications.model;

import java.time.Instant;
import nl.schakel.chains.ChainEvent;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.workshops.WorkshopEvent;
import nl.schakel.workshops.WorkshopId;

/** What a mail about a chain is about. Never the topic, which may be special. */
public sealed interface ChainMatter extends Matter.AboutChains {

  /** A chain is looked after. */
  sealed interface AboutChain extends ChainMatter {

    Instant at();
  }

  /** A partner is asked for its place in a chain, or its keeper hears what it said. */
  record ChainPlace(
      ChainId chain, int version, OrganisationId partner, ChainEvent.Answer answer, Instant at)
      implements AboutChain {
    @Override
    public String occasion() {
      return "CHAIN_PLACE:%s:%d:%s:%s:%d"
          .formatted(chain.value(), version, partner.value(), answer, at.toEpochMilli());
    }
  }

  /** The check of a chain found errors that were not there before. */
  record ChainErrors(ChainId chain, Instant at) implements AboutChain {
    @Override
    public String occasion() {
      return "CHAIN_ERRORS:%s:%d".formatted(chain.value(), at.toEpochMilli());
    }
  }

  /** Parties are invited to a workshop, hear how it is planned now, or that it is not held. */
  record WorkshopMoved(WorkshopId workshop, WorkshopEvent.Change change, Instant at)
      implements ChainMatter {
    @Override
    public String occasion() {
      return "WORKSHOP:%s:%s:%d".formatted(workshop.value(), change, at.toEpochMilli());
    }
  }

  /** Somebody's question goes from one organisation to another. */
  sealed interface AboutReferral extends ChainMatter {

    ReferralId referral();

    Instant at();
  }

  /** A referral went to another state. */
  record ReferralMoved(ReferralId referral, ReferralEvent.Step step, ReferralState to, Instant at)
      implements AboutReferral {
    @Override
    public String occasion() {
      return "REFERRAL:%s:%s:%s:%d".formatted(referral.value(), step, to, at.toEpochMilli());
    }
  }

  /** Something was noted of a referral. */
  record ReferralNoted(ReferralId referral, ReferralEvent.Fact fact, Instant at)
      implements AboutReferral {
    @Override
    public String occasion() {
      return "REFERRAL:%s:%s:%d".formatted(referral.value(), fact, at.toEpochMilli());
    }
  }
}
