package nl.schakel.notifications.usecase;

import static nl.schakel.shared.LocalizedText.dutch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.AChain;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.notifications.port.ChainContent.WorkshopNews;
import nl.schakel.notifications.port.ChainContent.WorkshopNews.Invitation;
import nl.schakel.notifications.port.Letter;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.LocalizedText;
import nl.schakel.workshops.WorkshopCards.Card;
import nl.schakel.workshops.WorkshopCards.Standing;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopEvent.WorkshopChanged;
import nl.schakel.workshops.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever answers for a party knows when and where, and has it in the calendar. */
class WorkshopLettersTest {

  private final PostOffice office = new PostOffice();
  private WorkshopId workshop = WorkshopId.next();
  private final ChainId chain = ChainId.next();
  private final PersonId partner = PersonId.next();

  @BeforeEach
  void somebody_answers_for_a_party() {
    office.holders.put(Role.CHAIN_PARTNER, Set.of(partner));
  }

  @Test
  void parties_are_invited_once_with_an_appointment() {
    happens(Change.PLANNED, Standing.TO_COME);
    happens(Change.PLANNED, Standing.TO_COME);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(((WorkshopNews) letter.content()).invitation())
                  .isEqualTo(Invitation.INVITED);
              assertThat(letter.calendar().getFirst().text())
                  .contains("METHOD:REQUEST", "LOCATION:Stadskantoor", "CLASS:PRIVATE");
            });
  }

  @Test
  void that_it_is_off_takes_the_appointment_away_and_overtakes_the_invitation() {
    happens(Change.PLANNED, Standing.TO_COME);
    happens(Change.CANCELLED, Standing.CANCELLED);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.calendar().getFirst().text())
                    .contains("METHOD:CANCEL", "STATUS:CANCELLED"));
  }

  @Test
  void who_stays_invited_hears_of_a_change_and_who_is_not_any_more_too() {
    office.withoutAnybody.add(AChain.OTHER);
    office.chains.entries.add(AChain.entry(AChain.OTHER));
    happens(Change.CHANGED, Standing.TO_COME, Set.of(AChain.OTHER), 2);
    assertThat(office.send())
        .extracting(
            letter -> ((WorkshopNews) letter.content()).invitation(),
            letter -> lineOf(letter, "METHOD"),
            letter -> lineOf(letter, "SEQUENCE"))
        .containsExactlyInAnyOrder(
            tuple(Invitation.CHANGED, "METHOD:REQUEST", "SEQUENCE:2"),
            tuple(Invitation.UNINVITED, "METHOD:CANCEL", "SEQUENCE:3"));
  }

  @Test
  void who_wants_no_mail_about_chains_gets_what_changes_a_calendar_all_the_same() {
    office.notices.accounts.add(partner);
    office.notices.silences.put(
        partner, Set.of(Silence.of(Area.CHAINS, Channel.MAIL).orElseThrow()));
    happens(Change.PLANNED, Standing.TO_COME);
    assertThat(office.send()).hasSize(1);
    happens(Change.CANCELLED, Standing.CANCELLED);
    assertThat(office.send())
        .singleElement()
        .satisfies(letter -> assertThat(lineOf(letter, "METHOD")).isEqualTo("METHOD:CANCEL"));
    assertThat(office.notices.laid).isNotEmpty();
  }

  private static String lineOf(Letter letter, String property) {
    return letter
        .calendar()
        .getFirst()
        .text()
        .lines()
        .filter(line -> line.startsWith(property + ":"))
        .findFirst()
        .orElse("");
  }

  @Test
  void what_was_already_held_or_goes_on_in_the_room_is_not_mailed() {
    happens(Change.OPENED, Standing.BEGUN);
    happens(Change.CONCLUDED, Standing.BEGUN);
    assertThat(office.send()).isEmpty();
    happens(Change.PLANNED, Standing.TO_COME);
    office.pass(Duration.ofDays(30));
    assertThat(office.send()).isEmpty();
  }

  /** Some organisations do one thing only. */
  @Test
  void who_invites_is_named_only_when_the_topic_may_be_known() {
    office.organisations.put(
        AChain.KEEPER,
        new OrganisationCard(AChain.KEEPER, dutch("VVSG"), OrganisationKind.NETWORK, "BE"));
    assertThat(invitedBy(Sensitivity.SPECIAL)).isEmpty();
    assertThat(invitedBy(Sensitivity.NORMAL)).contains(dutch("VVSG"));
  }

  private Optional<LocalizedText> invitedBy(Sensitivity sensitivity) {
    office.chains.topics.clear();
    office.chains.topics.add(new TopicCard(AChain.PARENTING, dutch("Opvoeden"), sensitivity));
    office.chains.known.clear();
    office.chains.known.add(card());
    workshop = WorkshopId.next();
    happens(Change.PLANNED, Standing.TO_COME);
    return ((WorkshopNews) office.send().getFirst().content()).keeper();
  }

  private ChainCards.Card card() {
    var terms = AChain.chain().terms();
    return new ChainCards.Card(
        chain,
        terms.slug(),
        terms.area(),
        AChain.PARENTING,
        terms.targetGroup(),
        AChain.KEEPER,
        Optional.empty(),
        terms.deadlines(),
        Optional.of(1));
  }

  @Test
  void a_party_for_which_nobody_answers_is_invited_by_its_mailbox() {
    office.withoutAnybody.add(AChain.PRACTICE);
    office.chains.entries.add(AChain.entry(AChain.PRACTICE));
    happens(Change.PLANNED, Standing.TO_COME);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.to().email()).isEqualTo(new EmailAddress("vragen@partner.example"));
              assertThat(letter.calendar()).isNotEmpty();
            });
  }

  @Test
  void a_party_for_which_somebody_answers_is_not_invited_twice() {
    office.chains.entries.add(AChain.entry(AChain.PRACTICE));
    happens(Change.PLANNED, Standing.TO_COME);
    assertThat(office.send()).hasSize(1);
  }

  private void happens(Change change, Standing standing) {
    happens(change, standing, Set.of(), 0);
  }

  private void happens(Change change, Standing standing, Set<OrganisationId> former, int revision) {
    office.workshops.put(
        workshop,
        new Card(
            workshop,
            chain,
            AChain.KEEPER,
            Set.of(AChain.PRACTICE),
            former,
            revision,
            office.now.plus(Duration.ofDays(14)),
            "Stadskantoor",
            standing));
    office.chainQueue.about(new WorkshopChanged(workshop, change, Optional.empty(), office.now));
  }
}
