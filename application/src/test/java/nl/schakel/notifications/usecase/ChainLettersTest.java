package nl.schakel.notifications.usecase;

import static nl.schakel.shared.LocalizedText.dutch;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainCards.Places.Place;
import nl.schakel.chains.ChainEvent;
import nl.schakel.chains.ChainEvent.Answer;
import nl.schakel.chains.ChainEvent.ErrorsFound;
import nl.schakel.chains.ChainEvent.PlaceAnswered;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.AChain;
import nl.schakel.notifications.port.ChainContent.ChainNews;
import nl.schakel.notifications.port.Letter;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ChainLettersTest {

  private final PostOffice office = new PostOffice();
  private final ChainId chain = ChainId.next();
  private final UUID request = UUID.randomUUID();

  @Test
  void a_partner_is_asked_by_its_mailbox_with_a_link_and_by_who_answers_there() {
    office.chains.entries.add(AChain.entry(AChain.PRACTICE));
    office.holders.put(Role.CHAIN_PARTNER, Set.of(PersonId.next()));
    is(Answer.ASKED);
    Map<Boolean, Letter> byLink =
        office.send().stream()
            .collect(
                Collectors.toMap(
                    letter -> letter.button().getPath().startsWith("/chain-place/"),
                    letter -> letter));
    assertThat(byLink).containsOnlyKeys(true, false);
    assertThat(byLink.get(true))
        .extracting(letter -> letter.to().email())
        .isEqualTo(new EmailAddress("vragen@partner.example"));
    assertThat(byLink.get(false))
        .extracting(letter -> letter.button().getPath())
        .isEqualTo("/my/chain-places/" + request);
  }

  /** Whoever finds an old mail answers nothing with it. */
  @Test
  void a_reminder_takes_the_place_of_the_link_before_it() {
    office.chains.entries.add(AChain.entry(AChain.PRACTICE));
    is(Answer.ASKED);
    assertThat(office.send()).hasSize(1);
    office.pass(Duration.ofHours(1));
    is(Answer.ASKED);
    assertThat(office.send()).hasSize(1);
    assertThat(office.good).containsExactly("CHAIN_PLACE-" + request);
  }

  @Test
  void a_mailbox_is_written_to_in_a_language_that_is_spoken_there() {
    Entry entry = AChain.entry(AChain.PRACTICE);
    office.chains.entries.add(
        new Entry(
            entry.partner(),
            entry.slug(),
            entry.name().with(Language.FRENCH, "Le partenaire"),
            entry.listing(),
            entry.areas(),
            Set.of(Language.FRENCH, Language.ARABIC),
            entry.services(),
            entry.ways()));
    is(Answer.ASKED);
    assertThat(office.send())
        .extracting(Letter::to)
        .singleElement()
        .satisfies(
            to -> {
              assertThat(to.language()).isEqualTo(Language.FRENCH);
              assertThat(to.name().value()).isEqualTo("Le partenaire");
            });
  }

  /** However many are asked at once, who reads it is looked up once. */
  @Test
  void readers_of_a_batch_are_looked_up_once() {
    office.holders.put(Role.CHAIN_PARTNER, Set.of(PersonId.next()));
    office.chains.asked.put(AChain.PRACTICE, new Place(request, AChain.KEEPER, Answer.ASKED));
    int once = lookups(1);
    assertThat(lookups(40)).isEqualTo(once);
    assertThat(office.chains.lookups).isEqualTo(2);
  }

  private int lookups(int many) {
    office.lookups = 0;
    office.chainQueue.aboutChains(
        IntStream.range(0, many)
            .<ChainEvent>mapToObj(
                ahead ->
                    new PlaceAnswered(
                        chain,
                        1,
                        AChain.PRACTICE,
                        Answer.ASKED,
                        Optional.empty(),
                        office.now.plusSeconds(ahead)))
            .toList());
    return office.lookups;
  }

  @Test
  void a_partner_without_a_mailbox_is_asked_by_login_only() {
    office.holders.put(Role.CHAIN_PARTNER, Set.of(PersonId.next()));
    is(Answer.ASKED);
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void what_was_answered_meanwhile_is_not_asked() {
    office.holders.put(Role.CHAIN_PARTNER, Set.of(PersonId.next()));
    is(Answer.ASKED);
    office.chains.asked.put(AChain.PRACTICE, new Place(request, AChain.KEEPER, Answer.ACCEPTED));
    assertThat(office.send()).isEmpty();
  }

  @Test
  void keepers_hear_of_answers_and_of_errors() {
    office.holders.put(Role.COORDINATOR, Set.of(PersonId.next()));
    is(Answer.DECLINED);
    office.chains.known.add(card());
    office.chainQueue.aboutChains(List.of(new ErrorsFound(chain, office.now)));
    assertThat(office.send())
        .extracting(letter -> ((ChainNews) letter.content()).news())
        .containsExactlyInAnyOrder(ChainNews.Notice.PLACE_DECLINED, ChainNews.Notice.ERRORS_FOUND);
  }

  @Test
  void a_partner_that_nobody_can_reach_is_told_to_the_keeper() {
    PersonId keeper = PersonId.next();
    office.holders.put(Role.COORDINATOR, Set.of(keeper));
    office.chains.asked.put(AChain.PRACTICE, new Place(request, AChain.KEEPER, Answer.ASKED));
    office.withoutAnybody.add(AChain.PRACTICE);
    is(Answer.ASKED);
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(((ChainNews) letter.content()).news())
                  .isEqualTo(ChainNews.Notice.PLACE_UNREACHABLE);
              assertThat(letter.button().getPath())
                  .isEqualTo("/chain-keeping/" + chain.value() + "/places");
            });
  }

  /** The names of some organisations say what a chain with them is about. */
  @Test
  void a_name_is_told_only_when_the_topic_may_be_known() {
    office.holders.put(Role.COORDINATOR, Set.of(PersonId.next()));
    office.organisations.put(
        AChain.PRACTICE,
        new OrganisationCard(
            AChain.PRACTICE, dutch("Praktijk"), OrganisationKind.CARE_PROVIDER, "NL"));
    office.chains.known.add(card());
    assertThat(told()).isEmpty();
    office.chains.topics.add(topic(Sensitivity.SPECIAL));
    assertThat(told()).isEmpty();
    office.chains.topics.set(0, topic(Sensitivity.NORMAL));
    assertThat(told()).contains(dutch("Praktijk"));
  }

  private Optional<LocalizedText> told() {
    office.pass(Duration.ofHours(1));
    is(Answer.ACCEPTED);
    return ((ChainNews) office.send().getFirst().content()).about();
  }

  private static TopicCard topic(Sensitivity sensitivity) {
    return new TopicCard(AChain.PARENTING, dutch("Opvoeden"), sensitivity);
  }

  private ChainCards.Card card() {
    return new ChainCards.Card(
        chain,
        AChain.chain().terms().slug(),
        AChain.chain().terms().area(),
        AChain.PARENTING,
        AChain.chain().terms().targetGroup(),
        AChain.KEEPER,
        Optional.empty(),
        Deadlines.USUAL,
        Optional.of(1));
  }

  @Test
  void what_is_told_twice_is_mailed_once() {
    office.holders.put(Role.CHAIN_PARTNER, Set.of(PersonId.next()));
    is(Answer.ASKED);
    is(Answer.ASKED);
    assertThat(office.send()).hasSize(1);
    is(Answer.ASKED);
    assertThat(office.send()).isEmpty();
  }

  private void is(Answer answer) {
    office.chains.asked.put(AChain.PRACTICE, new Place(request, AChain.KEEPER, answer));
    office.chainQueue.aboutChains(
        List.of(
            new PlaceAnswered(chain, 1, AChain.PRACTICE, answer, Optional.empty(), office.now)));
  }
}
