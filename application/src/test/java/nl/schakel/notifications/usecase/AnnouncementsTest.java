package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.exchange.ExchangeEvent.PostWritten;
import nl.schakel.exchange.TalkCards.Card;
import nl.schakel.exchange.TalkId;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementsTest {

  private static final String ID = "01a20040-0000-7000-8000-000000000000";

  private final PostOffice office = new PostOffice();
  private final PersonId reader = PersonId.next();
  private final NoticePlaces places =
      new NoticePlaces(
          new Letterhead(
              URI.create("https://schakel.example"),
              "Schakel",
              new EmailAddress("vorming@schakel.example")));

  /** For a reader with an account or without, who silenced the one or the other. */
  @ParameterizedTest
  @CsvSource({
    "true,  '',            1, 1",
    "true,  MAIL,          0, 1",
    "true,  NOTICE,        1, 0",
    "true,  MAIL NOTICE,   0, 0",
    "false, '',            1, 0",
    "false, MAIL,          1, 0"
  })
  void everybody_hears_by_the_channels_they_left_open(
      boolean account, String silenced, int mails, int notices) {
    Set<Silence> silences = new HashSet<>();
    for (Channel channel : Channel.values()) {
      Silence.of(Area.TALKS, channel)
          .filter(_ -> silenced.contains(channel.name()))
          .ifPresent(silences::add);
    }
    office.notices.silences.put(reader, silences);
    called(account);
    assertThat(office.send()).hasSize(mails);
    assertThat(office.notices.laid).hasSize(notices);
  }

  /** The mail server is down, so the mail waits; what is told inside does not, and is told once. */
  @Test
  void a_notice_does_not_wait_for_the_mail_server() {
    office.server = _ -> new Delivery.Unreachable("DOWN");
    called(true);
    assertThat(office.send()).isEmpty();
    office.pass(Duration.ofMinutes(1));
    assertThat(office.send()).isEmpty();
    assertThat(office.notices.laid).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void no_area_can_be_silenced_altogether_where_somebody_waits(Area area) {
    Set<Area> free =
        Set.of(
            Area.REMINDERS,
            Area.LEADING,
            Area.CIRCLES,
            Area.CERTIFICATES,
            Area.DIRECTORY,
            Area.TALKS,
            Area.LIBRARY);
    boolean both = area.maySilence(Channel.MAIL) && area.maySilence(Channel.NOTICE);
    assertThat(both).isEqualTo(free.contains(area));
    assertThat(Silence.of(Area.ENROLMENTS, Channel.MAIL)).isEmpty();
  }

  @Test
  void a_notice_leads_where_the_letter_does_unless_that_door_has_a_key() {
    assertThat(at(Kind.REFERRAL_WAITS, "/referrals/" + ID)).isEqualTo("/referrals/" + ID);
    assertThat(at(Kind.QUESTION_UNHEARD, "/advice/overview")).isEqualTo("/advice/overview");
    String key = "zvXqQ3k2Jt0bYw7nLr5cPd8sGh1mAe4uTf6iKo9jVxB";
    assertThat(at(Kind.ENROLLED, "/my/link/" + key)).isEqualTo("/my/enrolments");
    assertThat(at(Kind.BOOKING_MOVED, "/my/booking-link/" + key)).isEqualTo("/my/bookings");
    assertThat(at(Kind.CIRCLE_JOINED, "/my/circle-link/" + key.toLowerCase(Locale.ROOT)))
        .isEqualTo("/my/circles");
    assertThat(at(Kind.CERTIFICATE_MADE, "/certificates/7KQM-2XWP")).isEqualTo("/my/learning");
    assertThat(at(Kind.GROUP_ASKED, "/group-ask/" + key + "?x=1")).isEqualTo("/my/group-asks");
    assertThat(places.of(Kind.MESSAGE, URI.create("https://elsewhere.example/x")))
        .isEqualTo("/my/enrolments");
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_a_page_behind_the_login(Kind kind) {
    assertThat(at(kind, "/x/" + "k".repeat(43))).startsWith("/").doesNotContain("kkk");
  }

  private String at(Kind kind, String path) {
    return places.of(kind, URI.create("https://schakel.example" + path));
  }

  private void called(boolean account) {
    UUID post = UUID.randomUUID();
    office.talks.members.add(reader);
    if (account) {
      office.notices.accounts.add(reader);
    }
    office.talks.posts.put(
        post, new Card(TalkId.next(), office.talks.community, Optional.empty(), true));
    office.queue.about(new PostWritten(post, PersonId.next(), Set.of(reader), office.now));
  }
}
