package nl.schakel.chains.model;

import static nl.schakel.chains.model.AChain.ASK;
import static nl.schakel.chains.model.AChain.BRIDGE;
import static nl.schakel.chains.model.AChain.EXPERT;
import static nl.schakel.chains.model.AChain.INSTEAD;
import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.OTHER;
import static nl.schakel.chains.model.AChain.PRACTICE;
import static nl.schakel.chains.model.AChain.REFER;
import static nl.schakel.chains.model.AChain.closed;
import static nl.schakel.chains.model.AChain.entry;
import static nl.schakel.shared.LocalizedText.dutch;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.AChain.Telling;
import nl.schakel.chains.model.Finding.Code;
import nl.schakel.chains.model.HealthCheck.AcceptedGap;
import nl.schakel.chains.model.HealthCheck.Circumstances;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;

/** Every rule of the check, each broken alone. */
class HealthCheckTest {

  private static final Language TIGRINYA = new Language("ti");
  private static final Language DARI = new Language("fa");
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(200));

  @Test
  void a_sound_chain_has_nothing_to_say() {
    assertThat(codes(AChain.links(), AChain.circumstances())).isEmpty();
  }

  @Test
  void who_receives_was_reached_lately() {
    Entry forgotten = entry(PRACTICE, Listing.LISTED, LONG_AGO, NOW);
    assertThat(codes(AChain.links(), AChain.circumstances(forgotten)))
        .containsExactly(Code.CONTACT_NOT_VERIFIED);
  }

  @Test
  void what_was_said_of_places_long_ago_is_only_a_warning() {
    Entry silent = entry(PRACTICE, Listing.LISTED, NOW, LONG_AGO);
    List<Finding> findings = findings(AChain.links(), AChain.circumstances(silent));
    assertThat(findings)
        .singleElement()
        .extracting(Finding::code)
        .isEqualTo(Code.CAPACITY_NOT_FRESH);
    assertThat(findings).noneMatch(Finding::isInTheWay);
  }

  @Test
  void who_receives_has_an_alternative_for_full_and_for_language() {
    Links bare = AChain.links().changing(REFER, link -> new Telling(link).with().link());
    assertThat(codes(bare, AChain.circumstances()))
        .containsExactly(
            Code.NO_ALTERNATIVE_WHEN_FULL,
            Code.NO_ALTERNATIVE_FOR_LANGUAGE,
            Code.WARM_WITHOUT_PRIMARY);
  }

  @Test
  void an_accepted_gap_takes_the_place_of_an_alternative_and_one_language_not_of_all() {
    Links bare =
        AChain.links().without(INSTEAD).changing(REFER, link -> new Telling(link).with().link());
    Circumstances accepted =
        around(
            Set.of(),
            Set.of(
                new AcceptedGap(GapSignals.Kind.CAPACITY, Optional.empty()),
                new AcceptedGap(GapSignals.Kind.LANGUAGE, Optional.of(TIGRINYA))));
    assertThat(codes(bare, accepted)).containsExactly(Code.NO_ALTERNATIVE_FOR_LANGUAGE);
  }

  @Test
  void a_chain_has_who_receives_and_who_advises() {
    Links bridgeOnly = new Links(List.of(AChain.bridge()));
    assertThat(codes(bridgeOnly, AChain.circumstances()))
        .containsExactly(Code.NO_RECEIVER, Code.NO_ADVICE);
  }

  @Test
  void a_receiver_that_left_the_directory_receives_nobody() {
    Entry hidden = entry(PRACTICE, Listing.HIDDEN, NOW, NOW);
    assertThat(codes(AChain.links(), AChain.circumstances(hidden)))
        .containsExactly(Code.NO_RECEIVER, Code.PARTNER_GONE);
  }

  @Test
  void a_service_that_is_no_longer_offered_is_seen() {
    Entry without = entry(OTHER);
    Entry practice =
        new Entry(
            PRACTICE,
            without.slug(),
            without.name(),
            Listing.LISTED,
            Set.of(),
            without.languages(),
            List.of(),
            without.ways());
    assertThat(codes(AChain.links(), AChain.circumstances(practice)))
        .containsExactly(Code.SERVICE_GONE);
  }

  @Test
  void every_step_leads_on() {
    LinkId signal = LinkId.next();
    Links links = new Links(List.of(AChain.to(signal, Kind.SIGNAL, OTHER, Part.PRIMARY)));
    assertThat(codes(links, AChain.circumstances())).contains(Code.DEAD_END);
    assertThat(codes(links.put(AChain.refer()).put(AChain.instead()), AChain.circumstances()))
        .contains(Code.DEAD_END); // the alternative has nothing after it
    assertThat(codes(AChain.links().put(links.all().getFirst()), AChain.circumstances()))
        .doesNotContain(Code.DEAD_END);
  }

  @Test
  void a_circle_without_a_way_out_is_seen() {
    Links circle =
        AChain.links().changing(INSTEAD, link -> new Telling(link).with(closed(REFER)).link());
    assertThat(codes(circle, AChain.circumstances())).containsOnly(Code.CYCLE_WITHOUT_EXIT);
  }

  @Test
  void each_language_of_parents_has_who_receives_or_a_bridge() {
    assertThat(findings(AChain.links(), around(Set.of(TIGRINYA, DARI), Set.of())))
        .singleElement()
        .isEqualTo(Finding.in(DARI));
    AcceptedGap dari = new AcceptedGap(GapSignals.Kind.LANGUAGE, Optional.of(DARI));
    assertThat(codes(AChain.links(), around(Set.of(DARI), Set.of(dari)))).isEmpty();
    assertThat(codes(AChain.links().without(BRIDGE), around(Set.of(TIGRINYA), Set.of())))
        .containsExactly(Code.LANGUAGE_WITHOUT_RECEIVER);
  }

  @Test
  void when_not_says_what_instead() {
    Criterion silent = new Criterion(1, Force.EXCLUDING, dutch("Nooit"), Optional.empty());
    Links links = AChain.links().changing(ASK, link -> new Telling(link).and(silent).link());
    assertThat(codes(links, AChain.circumstances()))
        .containsExactly(Code.EXCLUDING_WITHOUT_INSTEAD);
  }

  @Test
  void a_covenant_that_is_over_stops_and_a_late_evaluation_warns() {
    LocalDate yesterday = AChain.TODAY.minusDays(1);
    assertThat(codes(AChain.links(), under(Optional.of(yesterday), Optional.of(yesterday))))
        .containsExactly(Code.COVENANT_OVER);
    assertThat(findings(AChain.links(), under(Optional.empty(), Optional.of(yesterday))))
        .singleElement()
        .matches(finding -> finding.code() == Code.EVALUATION_OVERDUE && !finding.isInTheWay());
  }

  /** What it promised with the others, it promises no more. */
  @Test
  void a_receiver_that_left_the_covenant_is_a_warning() {
    Optional<LocalDate> open = Optional.empty();
    assertThat(findings(AChain.links(), under(open, open))).isEmpty();
    assertThat(findings(AChain.links(), under(open, open, List.of(AChain.OTHER))))
        .singleElement()
        .matches(finding -> finding.code() == Code.NOT_A_PARTY && !finding.isInTheWay())
        .matches(finding -> finding.partner().equals(Optional.of(AChain.PRACTICE)));
  }

  @Test
  void where_a_topic_can_endanger_somebody_there_is_a_way_around_a_partner() {
    Circumstances usual = AChain.circumstances();
    Circumstances special =
        new Circumstances(
            NOW, usual.partners(), Optional.empty(), Sensitivity.SPECIAL, Set.of(), Set.of());
    assertThat(codes(AChain.links(), special)).containsExactly(Code.NO_DO_NOT_INVOLVE);
    Alternative around = new Alternative(Occasion.DO_NOT_INVOLVE, Optional.empty(), INSTEAD);
    Alternative language = new Alternative(Occasion.LANGUAGE_MISSING, Optional.empty(), INSTEAD);
    Links careful =
        AChain.links()
            .changing(
                REFER, link -> new Telling(link).with(closed(INSTEAD), language, around).link());
    assertThat(codes(careful, special)).isEmpty();
  }

  @Test
  void a_finding_has_the_same_key_tomorrow() {
    assertThat(Finding.of(Code.DEAD_END, REFER, EXPERT).key())
        .isEqualTo("DEAD_END " + REFER.value() + " " + EXPERT.value());
    assertThat(Finding.in(DARI).key()).isEqualTo("LANGUAGE_WITHOUT_RECEIVER fa");
  }

  private static Circumstances around(Set<Language> needed, Set<AcceptedGap> accepted) {
    return new Circumstances(
        NOW,
        AChain.circumstances().partners(),
        Optional.empty(),
        Sensitivity.NORMAL,
        needed,
        accepted);
  }

  private static Circumstances under(Optional<LocalDate> until, Optional<LocalDate> evaluation) {
    return under(until, evaluation, List.of(AChain.PRACTICE));
  }

  private static Circumstances under(
      Optional<LocalDate> until, Optional<LocalDate> evaluation, List<OrganisationId> parties) {
    CovenantCards.Card covenant =
        new CovenantCards.Card(
            CovenantId.next(),
            new Slug("samen"),
            dutch("Samen"),
            until,
            evaluation,
            parties,
            List.of());
    return new Circumstances(
        NOW,
        AChain.circumstances().partners(),
        Optional.of(covenant),
        Sensitivity.NORMAL,
        Set.of(),
        Set.of());
  }

  private static List<Finding> findings(Links links, Circumstances circumstances) {
    return new HealthCheck(circumstances).of(links);
  }

  private static List<Code> codes(Links links, Circumstances circumstances) {
    return findings(links, circumstances).stream().map(Finding::code).toList();
  }
}
