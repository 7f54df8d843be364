package nl.schakel.api;

import static nl.schakel.referrals.ReferralEvent.Step.ACCEPT;
import static nl.schakel.referrals.ReferralEvent.Step.ASK_INFO;
import static nl.schakel.referrals.ReferralEvent.Step.CONFIRM_FEEDBACK;
import static nl.schakel.referrals.ReferralEvent.Step.DEADLINE;
import static nl.schakel.referrals.ReferralEvent.Step.DECLINE;
import static nl.schakel.referrals.ReferralEvent.Step.DROP_OUT;
import static nl.schakel.referrals.ReferralEvent.Step.END;
import static nl.schakel.referrals.ReferralEvent.Step.HAND_BACK;
import static nl.schakel.referrals.ReferralEvent.Step.OFFER;
import static nl.schakel.referrals.ReferralEvent.Step.START;
import static nl.schakel.referrals.ReferralEvent.Step.VOID_AS_ERROR;
import static nl.schakel.referrals.ReferralEvent.Step.WAITLIST;
import static nl.schakel.referrals.ReferralEvent.Step.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Everybody tries to read a referral in each state through every door that there is. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class ReferralDoorsTest {

  private static final Duration AFTERWARDS = Duration.ofDays(14);

  /** For whom somebody refers, and for whom somebody receives: the rest stands on no side. */
  private static final Map<String, Set<DemoOrganisation>> REFERS =
      Map.of(
          "professional", Set.of(DemoOrganisation.WELZIJN),
          "ocmw", Set.of(DemoOrganisation.OCMW),
          "supportworker", Set.of(DemoOrganisation.VLUCHTELINGENWERK));

  private static final Map<String, Set<DemoOrganisation>> RECEIVES =
      Map.of(
          "partner", Set.of(DemoOrganisation.PHAROS, DemoOrganisation.GEZINSPRAKTIJK),
          "nextpartner", Set.of(DemoOrganisation.OPVOEDHUIS));

  /** What a door of the referrer may answer, whatever the referral is at. */
  private static final Set<Integer> ANSWERS = Set.of(200, 303, 404, 409);

  private static final List<String> ACCOUNTS =
      List.of(
          "professional",
          "ocmw",
          "coordinator",
          "trainer",
          "keyperson",
          "municipality",
          "supportworker",
          "partner",
          "nextpartner",
          "funder",
          "admin");

  private static final UUID PARTNER = DemoOrganisation.GEZINSPRAKTIJK.id().value();

  /** The shortest way to each state. */
  private static final Map<ReferralState, List<Step>> HOW =
      Map.ofEntries(
          Map.entry(ReferralState.DRAFT, List.of()),
          Map.entry(ReferralState.OFFERED, List.of(OFFER)),
          Map.entry(ReferralState.INFO_REQUESTED, List.of(OFFER, ASK_INFO)),
          Map.entry(ReferralState.WAITLISTED, List.of(OFFER, WAITLIST)),
          Map.entry(ReferralState.ACCEPTED, List.of(OFFER, ACCEPT)),
          Map.entry(ReferralState.STARTED, List.of(OFFER, ACCEPT, START)),
          Map.entry(ReferralState.ENDED, List.of(OFFER, ACCEPT, START, END)),
          Map.entry(ReferralState.CLOSED, List.of(OFFER, ACCEPT, START, END, CONFIRM_FEEDBACK)),
          Map.entry(ReferralState.DECLINED, List.of(OFFER, DECLINE)),
          Map.entry(ReferralState.RETURNED, List.of(OFFER, ACCEPT, HAND_BACK)),
          Map.entry(ReferralState.WITHDRAWN, List.of(OFFER, WITHDRAW)),
          Map.entry(ReferralState.EXPIRED, List.of(OFFER, DEADLINE)),
          Map.entry(ReferralState.DROPPED, List.of(OFFER, ACCEPT, DROP_OUT)),
          Map.entry(ReferralState.VOID, List.of(OFFER, VOID_AS_ERROR)));

  /** The last four are of the referrer only. */
  private enum Door {
    PAGE("/referrals/%s"),
    API("/api/v1/referrals/%s"),
    PAPER("/referrals/%s/sheet.pdf"),
    DRAFT("/referrals/%s/draft"),
    SUMMARY("/referrals/%s/summary"),
    SENT("/referrals/%s/sent");

    private final String path;

    Door(String path) {
      this.path = path;
    }

    String to(UUID referral) {
      return path.formatted(referral);
    }
  }

  private enum Side {
    REFERRER,
    RECEIVER,
    NONE
  }

  private record Known(UUID id, String state, UUID referrer, UUID receiver, Instant over) {

    Side side(String account) {
      if (isOne(REFERS, account, referrer)) {
        return Side.REFERRER;
      }
      boolean isShown =
          !Set.of("DRAFT", "WITHDRAWN", "VOID").contains(state)
              && Instant.now().isBefore(over.plus(AFTERWARDS));
      return isShown && isOne(RECEIVES, account, receiver) ? Side.RECEIVER : Side.NONE;
    }

    private static boolean isOne(
        Map<String, Set<DemoOrganisation>> theirs, String account, UUID organisation) {
      return theirs.getOrDefault(account, Set.of()).stream()
          .anyMatch(each -> each.id().value().equals(organisation));
    }
  }

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Referrals referrals;
  @Autowired Clock clock;

  private final Map<String, Browser> browsers = new TreeMap<>();

  @Test
  void only_the_two_sides_read_it_and_whoever_does_is_written_down() {
    List<Known> all = oneInEachStateAndAFewOfOthers();
    assertThat(all.stream().map(Known::state).distinct()).hasSize(14);
    List<String> wrong = new ArrayList<>();
    for (String account : ACCOUNTS) {
      for (Known referral : all) {
        for (Door door : Door.values()) {
          tried(account, referral, door).ifPresent(wrong::add);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Optional<String> tried(String account, Known referral, Door door) {
    long before = readings(referral.id());
    int status = through(door, account, referral.id());
    boolean written = readings(referral.id()) > before;
    Side side = referral.side(account);
    boolean ownDoor = door == Door.PAGE || door == Door.API;
    boolean mayRead = side == Side.REFERRER || (side == Side.RECEIVER && ownDoor);
    boolean must = mayRead && ownDoor;
    boolean fine =
        mayRead
            ? (must ? status == 200 : ANSWERS.contains(status)) && (status != 200 || written)
            : (status == 403 || status == 404) && !written;
    return fine
        ? Optional.empty()
        : Optional.of(
            "%s as %s through %s in %s: %d, %s"
                .formatted(account, side, door, referral.state(), status, written));
  }

  @Test
  void no_list_and_no_report_tells_of_one_that_is_not_theirs() {
    List<Known> known = oneInEachStateAndAFewOfOthers();
    List<String> lists =
        List.of(
            "/api/v1/referrals?box=IN&pageSize=100",
            "/api/v1/referrals?box=OUT&pageSize=100",
            "/api/v1/reports/chains",
            "/referrals/inbox",
            "/referrals/outbox",
            "/");
    for (String account : ACCOUNTS) {
      Set<String> foreign =
          known.stream()
              .filter(each -> each.side(account) == Side.NONE)
              .map(each -> each.id().toString())
              .collect(Collectors.toSet());
      StringBuilder all = new StringBuilder();
      for (String list : lists) {
        HttpResponse<String> told = answer(account, list);
        assertThat(told.statusCode()).as(account + " " + list).isIn(mayAsk(account, list));
        assertThat(foreign).as(account + " " + list).noneMatch(told.body()::contains);
        all.append(told.body());
      }
      assertThat(own(known, account))
          .as(account + " reads their own")
          .satisfies(
              own ->
                  assertThat(own.isEmpty() || own.stream().anyMatch(all.toString()::contains))
                      .isTrue());
    }
  }

  private static List<String> own(List<Known> known, String account) {
    return known.stream()
        .filter(each -> each.side(account) != Side.NONE)
        .map(each -> each.id().toString())
        .toList();
  }

  /** Their own boxes open for both sides; of the rest some is not for everybody. */
  private static Set<Integer> mayAsk(String account, String list) {
    boolean stands = REFERS.containsKey(account) || RECEIVES.containsKey(account);
    return stands && (list.contains("box=") || list.equals("/"))
        ? Set.of(200)
        : Set.of(200, 403, 404);
  }

  @Test
  void nothing_can_be_written_by_who_stands_on_no_side() {
    for (Known referral : oneInEachStateAndAFewOfOthers()) {
      for (String account : ACCOUNTS) {
        if (referral.side(account) == Side.NONE) {
          String path = Door.API.to(referral.id());
          assertThat(written(account, "PUT", path)).as(account + referral).isIn(mayRevise(account));
          assertThat(written(account, "POST", path + "/events"))
              .as(account + referral)
              .isEqualTo(404);
        }
      }
    }
  }

  /** Who refers for nobody hears so, of whatever it is. */
  private static Set<Integer> mayRevise(String account) {
    return REFERS.containsKey(account) ? Set.of(404) : Set.of(403, 404);
  }

  private int written(String account, String method, String path) {
    return new Http(port)
        .send(
            method,
            path,
            "{}",
            "Authorization",
            "Bearer demo-" + account,
            "Content-Type",
            "application/json",
            "If-Match",
            "\"1\"",
            "Idempotency-Key",
            UUID.randomUUID().toString())
        .statusCode();
  }

  @Test
  void who_keeps_the_chain_sees_that_there_is_one_and_nothing_of_it() {
    String watched = answer("coordinator", "/api/v1/referrals?box=KEEPER&pageSize=100").body();
    assertThat(watched).contains("\"state\"", "\"deadline\"");
    assertThat(watched).doesNotContain("linkId\":\"", "otherOrganisationId\":\"", "personId\":\"");
    for (String account : List.of("professional", "partner", "funder", "admin")) {
      assertThat(answer(account, "/api/v1/referrals?box=KEEPER").body())
          .contains("\"totalItems\":0");
    }
  }

  @Test
  void the_link_of_a_mail_opens_nothing_for_who_does_not_sign_in() {
    for (Known referral : oneInEachStateAndAFewOfOthers()) {
      HttpResponse<String> page = new Browser(port).get(Door.PAGE.to(referral.id()));
      assertThat(page.statusCode()).isBetween(300, 399);
      assertThat(new Http(port).get(Door.API.to(referral.id())).statusCode()).isEqualTo(401);
    }
    assertThat(through(Door.API, "partner", Ids.next())).isEqualTo(404);
  }

  private List<Known> oneInEachStateAndAFewOfOthers() {
    List<Arrived> all = HOW.entrySet().stream().map(this::arrived).toList();
    referrals.add(all);
    return jdbc.sql(
            """
            select id, state, referrer, receiver, coalesce(over_at, now()) as over
            from referrals.referral where id = any(:new)
            union
            (select distinct on (state) id, state, referrer, receiver, coalesce(over_at, now())
            from referrals.referral where receiver <> :partner and state in ('CLOSED', 'DECLINED')
            order by state, offered_at desc, id)
            """)
        .param(
            "new", all.stream().map(each -> each.referral().getId().value()).toArray(UUID[]::new))
        .param("partner", PARTNER)
        .query(Known.class)
        .list();
  }

  private Arrived arrived(Map.Entry<ReferralState, List<Step>> how) {
    Instant now = clock.instant();
    Referral told = new Referral.Draft(details(), now);
    List<Happened> past = new ArrayList<>();
    for (Step step : how.getValue()) {
      LocalDate today = now.atZone(WorkingDays.ZONE).toLocalDate();
      told = AReferral.move(step, today).from(told, now).orElseThrow();
      past.add(new Happened(new What.Moved(step, told.state()), Optional.empty(), now));
    }
    assertThat(told.state()).isEqualTo(how.getKey());
    return new Arrived(told, past);
  }

  /** As one that the demo sent there. */
  private Details details() {
    UUID any =
        jdbc.sql(
                """
                select id from referrals.referral where receiver = :partner
                and state not in ('DRAFT', 'VOID') order by id limit 1
                """)
            .param("partner", PARTNER)
            .query(UUID.class)
            .single();
    Details like = referrals.find(new ReferralId(any)).orElseThrow().referral().details();
    return new Details(
        ReferralId.next(),
        UUID.randomUUID(),
        like.route(),
        Optional.empty(),
        Optional.empty(),
        like.urgency(),
        like.content(),
        Set.of(),
        Optional.empty(),
        Course.NOT_BEGUN);
  }

  private long readings(UUID referral) {
    return jdbc.sql("select count(*) from referrals.reading where referral = :referral")
        .param("referral", referral)
        .query(Long.class)
        .single();
  }

  private int through(Door door, String account, UUID referral) {
    return answer(account, door.to(referral)).statusCode();
  }

  private HttpResponse<String> answer(String account, String path) {
    return path.startsWith("/api/")
        ? new Http(port).get(path, "Authorization", "Bearer demo-" + account)
        : browsers.computeIfAbsent(account, this::signedIn).get(path);
  }

  private Browser signedIn(String account) {
    Browser browser = new Browser(port);
    assertThat(browser.logIn(account + "@demo.example", "demo").statusCode()).isEqualTo(303);
    return browser;
  }
}
