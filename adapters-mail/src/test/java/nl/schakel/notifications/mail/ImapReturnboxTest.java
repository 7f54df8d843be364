package nl.schakel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.notifications.port.Returnbox;
import nl.schakel.notifications.port.Returnbox.Fate;
import nl.schakel.notifications.port.Returnbox.Next;
import nl.schakel.notifications.port.Returnbox.Opening;
import nl.schakel.notifications.port.Returnbox.Piece;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class ImapReturnboxTest {

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP)
          });

  @BeforeEach
  void start() {
    server.start();
    server.setUser("bounces@schakel.example", "bounces@schakel.example", "secret");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void what_is_taken_away_is_gone_and_the_rest_comes_again() throws Exception {
    arrive(Bounces.report(Bounces.pathOf(Bounces.MAIL), Bounces.gone()));
    arrive("Subject: Re: Nieuwsbrief\r\n\r\nIk ben met vakantie.");
    arrive("Subject: x\r\n\r\n" + "x".repeat(100_000));
    Piece report = new Piece.Report(Bounces.MAIL, Fate.RETURNED, "DSN_5.1.1");
    try (Returnbox.Round round = open(Bounces.imap(server.getImap().getPort()))) {
      assertThat(((Next.Came) round.next()).piece()).isEqualTo(report);
      Next.Came holiday = (Next.Came) round.next();
      round.remove(holiday);
      Next.Came giant = (Next.Came) round.next();
      round.remove(giant);
      assertThat(List.of(holiday.piece(), giant.piece())).containsOnly(new Piece.Other());
      assertThat(round.next()).isEqualTo(new Next.NoMore());
    }
    try (Returnbox.Round round = open(Bounces.imap(server.getImap().getPort()))) {
      Next.Came again = (Next.Came) round.next();
      assertThat(again.piece()).isEqualTo(report);
      round.remove(again);
    }
    try (Returnbox.Round round = open(Bounces.imap(server.getImap().getPort()))) {
      assertThat(round.next()).isEqualTo(new Next.NoMore());
    }
  }

  @Test
  void a_round_takes_no_more_than_it_may() throws Exception {
    for (int number = 0; number < 205; number++) {
      arrive("Subject: " + number + "\r\n\r\nx");
    }
    List<Next> all = new ArrayList<>();
    try (Returnbox.Round round = open(Bounces.imap(server.getImap().getPort()))) {
      for (Next next = round.next(); next instanceof Next.Came; next = round.next()) {
        all.add(next);
      }
    }
    assertThat(all).hasSize(200);
  }

  @Test
  void a_server_that_goes_away_ends_the_round() throws Exception {
    arrive("Subject: one\r\n\r\nx");
    int port = server.getImap().getPort();
    try (Returnbox.Round round = open(Bounces.imap(port))) {
      Next.Came came = (Next.Came) round.next();
      server.stop();
      round.remove(came);
      assertThat(round.next()).isNotInstanceOf(Next.Came.class);
    }
    try (Returnbox.Round round = open(Bounces.imap(port))) {
      assertThat(round.next()).isInstanceOf(Next.Broken.class);
    }
  }

  @Test
  void without_a_mailbox_nobody_looks() {
    var settings = Bounces.bound(Map.of());
    assertThat(new ImapReturnbox(settings, new Arrivals(Bounces.NONE)).open())
        .isEqualTo(new Opening.NothingSetUp());
  }

  @Test
  void every_mail_leaves_with_a_way_back_of_its_own_and_the_sender_as_before() throws Exception {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(server.getSmtp().getPort());
    Postbox postbox = new SmtpPostbox(sender, Letters.packer(), Bounces.PATHS);
    try (Postbox.Round round = ((Postbox.Opening.Opened) postbox.open()).round()) {
      assertThat(round.deliver(letter())).isEqualTo(new Delivery.Taken());
    }
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getHeader("Return-Path"))
        .containsExactly("<" + Bounces.pathOf(Bounces.MAIL) + ">");
    assertThat(mail.getFrom()[0].toString()).contains("vorming@schakel.example");
  }

  private static Letter letter() {
    Letter any = Letters.about(Letters.everyKind().getFirst(), Language.DUTCH);
    return new Letter(
        Bounces.MAIL.value() + "@schakel.example",
        0,
        any.to(),
        URI.create("https://schakel.example/my"),
        any.content(),
        List.of());
  }

  private void arrive(String source) throws Exception {
    GreenMailUser user = server.getUserManager().getUser("bounces@schakel.example");
    byte[] bytes = source.getBytes(StandardCharsets.ISO_8859_1);
    user.deliver(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
  }

  private static Returnbox.Round open(BounceSettings settings) {
    Returnbox box = new ImapReturnbox(settings, new Arrivals(Bounces.PATHS));
    return ((Opening.Opened) box.open()).round();
  }
}
