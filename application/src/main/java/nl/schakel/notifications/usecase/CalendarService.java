package nl.schakel.notifications.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.AskId;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarText.Method;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CalendarService implements ReadCalendar {

  /** A calendar program asks for years, and cannot tell anybody that its address has expired. */
  private static final Duration SUBSCRIPTION = Duration.ofDays(3650);

  private final EnrolmentCards cards;
  private final CalendarEntries entries;
  private final LedEntries led;
  private final GroupEntries groups;
  private final LinkTokens links;
  private final Letterhead letterhead;
  private final Clock clock;

  CalendarService(
      EnrolmentCards cards,
      CalendarEntries entries,
      LedEntries led,
      GroupEntries groups,
      LinkTokens links,
      Letterhead letterhead,
      Clock clock) {
    this.cards = cards;
    this.entries = entries;
    this.led = led;
    this.groups = groups;
    this.links = links;
    this.letterhead = letterhead;
    this.clock = clock;
  }

  @Override
  public Optional<Calendar> atSecretAddress(String secret) {
    return links.resolve(Purpose.CALENDAR_FEED, secret).map(this::everything);
  }

  /** The link was sent to an address that need not be the account holder's. */
  @Override
  public Optional<Calendar> byPersonalLink(String token, EnrolmentId enrolment) {
    return links
        .resolve(Purpose.ENROLMENT, token)
        .flatMap(person -> find(enrolment, new PersonId(person)))
        .filter(card -> !card.byAccount())
        .map(this::single);
  }

  @Override
  public Optional<Calendar> byGroupLink(String token) {
    return links
        .resolve(Purpose.GROUP_ASK, token)
        .flatMap(ask -> groups.of(new AskId(ask)))
        .map(entries -> calendar(entries, Optional.of(letterhead.name())));
  }

  @Override
  public Optional<Calendar> ofEnrolment(EnrolmentId enrolment, PersonId person) {
    return find(enrolment, person).map(this::single);
  }

  @Override
  public String newSecret(PersonId person) {
    links.revoke(Purpose.CALENDAR_FEED, person.value());
    return links.issue(Purpose.CALENDAR_FEED, person.value(), clock.instant().plus(SUBSCRIPTION));
  }

  private Calendar everything(UUID person) {
    PersonId id = new PersonId(person);
    return calendar(
        Stream.of(attended(cards.activeOf(id)), led.of(id), groups.of(id)).flatMap(each -> each),
        Optional.of(letterhead.name()));
  }

  private Optional<EnrolmentCard> find(EnrolmentId enrolment, PersonId person) {
    return cards.find(enrolment).filter(card -> card.person().equals(person));
  }

  private Calendar single(EnrolmentCard enrolment) {
    return calendar(attended(List.of(enrolment)), Optional.empty());
  }

  private Stream<CalendarEntry> attended(List<EnrolmentCard> enrolments) {
    return enrolments.stream()
        .filter(card -> card.standing() == Standing.ADMITTED)
        .flatMap(card -> entries.of(card).stream());
  }

  private Calendar calendar(Stream<CalendarEntry> all, Optional<String> name) {
    CalendarText calendar = new CalendarText(Method.PUBLISH, name, all.toList());
    return new Calendar(
        calendar.write(letterhead, clock.instant()),
        digest(calendar.write(letterhead, Instant.EPOCH)));
  }

  static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
