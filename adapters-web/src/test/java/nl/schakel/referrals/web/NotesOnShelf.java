package nl.schakel.referrals.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Role;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.referrals.usecase.NoteOnReferral;
import nl.schakel.shared.NotFoundException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Notes nothing, and refuses what may not be told. */
@TestConfiguration(proxyBeanMethods = false)
class NotesOnShelf {

  @Bean
  NoteOnReferral noting(OfferShelf.Kept kept) {
    return new NoteOnReferral() {
      @Override
      public Outcome acknowledge(Actor actor, ReferralId referral, Optional<Long> seen) {
        if (!kept.referrals.containsKey(referral)) {
          throw new NotFoundException("referral");
        }
        return new Outcome.Noted(4);
      }

      @Override
      public Outcome handOverWarmly(
          Actor actor, ReferralId referral, Optional<Long> seen, LocalDate on, Way way) {
        return new Outcome.Unfit(Flaw.NOT_THAT_DAY);
      }

      @Override
      public Outcome tell(
          Actor actor, ReferralId referral, Optional<Long> seen, Optional<String> words) {
        return new Outcome.Unfit(Flaw.NOT_AGREED_TO_SHARE);
      }

      @Override
      public Outcome reassign(
          Actor actor, ReferralId referral, Optional<Long> seen, PersonId colleague) {
        return new Outcome.NoSuchColleague();
      }
    };
  }

  @Bean
  Role.Holders holders() {
    return new Role.Holders() {
      @Override
      public Set<PersonId> of(Role role, Collection<OrganisationId> organisations) {
        return Set.of();
      }

      @Override
      public Set<PersonId> anywhere(Role role) {
        return Set.of();
      }

      @Override
      public boolean canLogIn(PersonId person) {
        return true;
      }
    };
  }
}
