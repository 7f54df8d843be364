package nl.schakel.notifications.listening;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralEvent.ReferralMoved;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.model.SharingBasis.ClientChoice;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.shared.Country;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.port.Events;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A referral about something that nobody may see, and people with accounts on each side of it. */
final class ReferralsByMail {

  static final TopicCode TOPIC = TopicCode.of("forced-marriage");
  static final String NOTE = "Liefst niet thuis bellen";

  final OrganisationId referrer = OrganisationId.next();
  final OrganisationId receiver = OrganisationId.next();
  final OrganisationId keeper = OrganisationId.next();

  private final People people;
  private final Referrals referrals;
  private final Events events;
  private final JdbcClient jdbc;
  private final Instant now;

  ReferralsByMail(People people, Referrals referrals, Events events, JdbcClient jdbc, Clock clock) {
    this.people = people;
    this.referrals = referrals;
    this.events = events;
    this.jdbc = jdbc;
    this.now = clock.instant();
  }

  LocalDate today() {
    return now.atZone(WorkingDays.ZONE).toLocalDate();
  }

  Actor somebody(String mailbox, Role role, OrganisationId organisation) {
    PersonId person =
        people
            .findOrRegister(
                new PersonName("Canary"),
                new EmailAddress(mailbox + "@demo.example"),
                Language.DUTCH)
            .id();
    AccountId account = AccountId.next();
    jdbc.sql(
            """
            insert into access.account values (:id, 1, :person, 'ACTIVE', now(), 'none', false);
            insert into access.assignment values (:id, :role, :organisation)
            """)
        .param("id", account.value())
        .param("person", person.value())
        .param("role", role.name())
        .param("organisation", organisation.value())
        .update();
    return new Actor(account, person, Set.of(new Assignment(role, organisation)));
  }

  void deactivate(Actor actor) {
    jdbc.sql("update access.account set state = 'DEACTIVATED', password = null where id = :id")
        .param("id", actor.account().value())
        .update();
  }

  /** As it was offered; told twice, as may happen. */
  ReferralId offered(Actor sender) {
    Referral.Draft draft = new Referral.Draft(details(sender.person()), now);
    referrals.add(List.of(new Referrals.Arrived(draft.offer(now), List.of())));
    for (int time = 0; time < 2; time++) {
      events.publish(
          new ReferralMoved(
              draft.getId(),
              Step.OFFER,
              draft.offer(now).state(),
              Optional.of(sender.account().value()),
              now));
    }
    return draft.getId();
  }

  private Details details(PersonId sender) {
    return new Details(
        ReferralId.next(),
        UUID.randomUUID(),
        new Route(
            ChainId.next(),
            1,
            LinkId.next(),
            TOPIC,
            new MunicipalityCode("GM0599"),
            referrer,
            receiver,
            Country.NL,
            keeper,
            Deadlines.USUAL,
            List.of()),
        Optional.of(sender),
        Optional.empty(),
        Urgency.NORMAL,
        content(),
        Set.of(),
        Optional.empty(),
        Course.NOT_BEGUN);
  }

  private Content content() {
    return new Content(
        Optional.of(
            new ClientChoice(
                receiver, AReferral.everything(), Feedback.OUTCOME, AReferral.asked(today()))),
        Optional.of(AReferral.CODE),
        Optional.of(new Note(NOTE)),
        Optional.of(Language.ARABIC),
        Optional.empty(),
        Map.of(),
        List.of());
  }
}
