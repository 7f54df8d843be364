package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.LeadingRights.Grant;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.NumberScheme;
import nl.schakel.recognition.model.NumberScheme.Proof;
import nl.schakel.recognition.model.NumberScheme.RegisterNumber;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.port.Completions;
import nl.schakel.recognition.port.RegisterNumbers;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/**
 * Who completed the first themes in the autumn of 2021, and points that wait for their register.
 * How numbers look is invented.
 */
@ApplicationService
class DemoRecognitionContent implements DemoContent {

  /** Enough to see, and few to print when a demonstration begins. */
  private static final int THEMES = 2;

  private static final int OF_EACH = 6;

  /** The rights of the autumn of 2021 hold for a while. */
  private static final int MONTHS = 96;

  private static final OrganisationId REGISTER = DemoOrganisation.VOORBEELDREGISTER.id();
  private static final NumberScheme SCHEME = new NumberScheme("VB", 6, Proof.ELEVEN);

  private static final CompletionRule RULE = CompletionRule.usual(true);

  private final Runs runs;
  private final Accreditation.Offers offers;
  private final Completions completions;
  private final Issuing issuing;
  private final RegisterNumbers numbers;
  private final CompletionRules.Leading leading;

  DemoRecognitionContent(
      Runs runs,
      Accreditation.Offers offers,
      Completions completions,
      Issuing issuing,
      RegisterNumbers numbers,
      CompletionRules.Leading leading) {
    this.runs = runs;
    this.offers = offers;
    this.completions = completions;
    this.issuing = issuing;
    this.numbers = numbers;
    this.leading = leading;
  }

  @Override
  public String name() {
    return "recognition";
  }

  @Override
  public int order() {
    return 48;
  }

  @Override
  public void load() {
    numbers.save(REGISTER, SCHEME);
    numbers.save(DemoOrganisation.REGISTERPLEIN.id(), new NumberScheme("RP", 6, Proof.ELEVEN));
    numbers.save(DemoOrganisation.LV_POH_GGZ.id(), new NumberScheme("", 8, Proof.LUHN));
    Iterator<String> valid = validNumbers();
    runs.between(start(2021), start(2022)).stream()
        .filter(run -> run.organiser().equals(DemoOrganisation.VVSG.id()))
        .limit(THEMES)
        .forEach(run -> complete(run, valid));
  }

  private static Instant start(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private void complete(Run run, Iterator<String> valid) {
    leading.save(
        run.programme(),
        new Rule(Optional.of(new Grant(Kind.PEER_SUPERVISION, MONTHS)), Optional.empty()));
    Instant end =
        run.edition().sessions().stream()
            .map(SessionCard::end)
            .max(Instant::compareTo)
            .orElseThrow();
    List<Participant> participants =
        runs.participants(run.edition().id()).stream().limit(OF_EACH).toList();
    List<Held> held = participants.stream().map(who -> held(run, who, end)).toList();
    List<Accreditation> offered = offers.of(run.programme());
    List<Award.Open> earned =
        held.stream().flatMap(each -> Award.earned(each, offered).stream()).toList();
    completions.add(held, earned);
    issuing.issue(
        run,
        IntStream.range(0, held.size())
            .mapToObj(each -> new Achieved(held.get(each), participants.get(each), RULE))
            .toList(),
        earned,
        end);
    giveNumbers(participants, valid);
  }

  private static Held held(Run run, Participant participant, Instant end) {
    return new Held(
        new Completion.Details(
            CompletionId.next(),
            participant.enrolment(),
            participant.edition(),
            run.programme(),
            run.organiser(),
            participant.person(),
            end,
            false),
        end);
  }

  /** Three of four gave their number; the last one that of the one before. */
  private void giveNumbers(List<Participant> participants, Iterator<String> valid) {
    String number = valid.next();
    for (int each = 0; each < participants.size(); each++) {
      PersonId person = participants.get(each).person();
      if (each % 4 != 3 && numbers.find(person, REGISTER).isEmpty()) {
        numbers.save(new RegisterNumber(person, REGISTER, number));
        number = each == OF_EACH - 2 ? number : valid.next();
      }
    }
  }

  private static Iterator<String> validNumbers() {
    return IntStream.range(100_000, 999_999)
        .mapToObj(number -> String.format(Locale.ROOT, "VB%06d", number))
        .filter(number -> SCHEME.parse(number).asOptional().isPresent())
        .iterator();
  }
}
