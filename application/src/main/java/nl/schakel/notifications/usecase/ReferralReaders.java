package nl.schakel.notifications.usecase;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.port.ChainContent.ReferralNews.Turn;
import nl.schakel.notifications.usecase.ReferralTidings.Side;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralCards;
import nl.schakel.referrals.ReferralCards.Card;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.referrals.ReferralEvent.ReferralMoved;
import nl.schakel.referrals.ReferralEvent.ReferralNoted;
import nl.schakel.referrals.ReferralId;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Finds who has to hear of a referral: who sent it, who takes it, or everybody there while nobody
 * in particular does. Where nobody could read it, who looks after the chain.
 */
@UseCasePart
class ReferralReaders {

  private final ReferralCards referrals;
  private final Role.Holders roles;

  ReferralReaders(ReferralCards referrals, Role.Holders roles) {
    this.referrals = referrals;
    this.roles = roles;
  }

  static ChainMatter.AboutReferral matter(ReferralEvent event) {
    return switch (event) {
      case ReferralMoved(var referral, var step, var to, _, var at) ->
          new ChainMatter.ReferralMoved(referral, step, to, at);
      case ReferralNoted(var referral, var fact, _, var at) ->
          new ChainMatter.ReferralNoted(referral, fact, at);
    };
  }

  /** At the moment itself, in the order of what happened; nobody hears of what they just did. */
  Map<ChainMatter.AboutReferral, Set<PersonId>> of(List<ChainMatter.AboutReferral> matters) {
    Map<ReferralId, Card> cards =
        referrals.cards(
            matters.stream().map(ChainMatter.AboutReferral::referral).distinct().toList());
    KnownHolders holders = new KnownHolders(roles);
    Map<ChainMatter.AboutReferral, Set<PersonId>> readers = new LinkedHashMap<>();
    for (ChainMatter.AboutReferral matter : matters) {
      Optional.ofNullable(cards.get(matter.referral()))
          .ifPresent(card -> readers.put(matter, others(matter, card, holders)));
    }
    return Collections.unmodifiableMap(readers);
  }

  private static Set<PersonId> others(
      ChainMatter.AboutReferral matter, Card card, KnownHolders holders) {
    Set<PersonId> readers = new HashSet<>(news(matter, card, holders).keySet());
    card.lastBy().ifPresent(readers::remove);
    return Set.copyOf(readers);
  }

  /** What each of them hears; who is on two sides hears what is to be done. */
  Map<PersonId, Turn> news(ChainMatter.AboutReferral matter, Card card) {
    return news(matter, card, new KnownHolders(roles));
  }

  private static Map<PersonId, Turn> news(
      ChainMatter.AboutReferral matter, Card card, KnownHolders holders) {
    Map<PersonId, Turn> told = new HashMap<>();
    Map<Side, Turn> sides = ReferralTidings.of(matter, card);
    for (Side side : Side.values()) {
      Optional.ofNullable(sides.get(side)).ifPresent(news -> tell(side, news, card, holders, told));
    }
    return Map.copyOf(told);
  }

  private static void tell(
      Side side, Turn news, Card card, KnownHolders holders, Map<PersonId, Turn> told) {
    Set<PersonId> people = people(side, card, holders);
    people.forEach(person -> told.putIfAbsent(person, news));
    if (people.isEmpty() && side == Side.RECEIVER && isToDo(news)) {
      people(Side.KEEPER, card, holders)
          .forEach(keeper -> told.putIfAbsent(keeper, Turn.NOBODY_THERE));
    }
  }

  private static boolean isToDo(Turn news) {
    return switch (news) {
      case OFFERED, INFO_GIVEN, REMINDER, YOURS -> true;
      default -> false;
    };
  }

  private static Set<PersonId> people(Side side, Card card, KnownHolders holders) {
    return switch (side) {
      case SENDER -> oneOf(card.sender(), holders.of(Permission.REFER, card.referrer()));
      case RECEIVER ->
          oneOf(card.handler(), holders.of(Permission.RECEIVE_REFERRALS, card.receiver()));
      case KEEPER -> holders.of(Permission.WATCH_REFERRALS, card.keeper());
    };
  }

  private static Set<PersonId> oneOf(Optional<PersonId> one, Set<PersonId> all) {
    return one.filter(all::contains).map(Set::of).orElse(all);
  }
}
