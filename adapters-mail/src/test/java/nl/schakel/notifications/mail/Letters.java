package nl.schakel.notifications.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.Digests.Line;
import nl.schakel.exchange.Digests.Part;
import nl.schakel.exchange.TalkId;
import nl.schakel.learning.BookedPlaces;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.MessageCard;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.port.ACard;
import nl.schakel.notifications.port.ChainContent.ChainNews;
import nl.schakel.notifications.port.ChainContent.ReferralNews;
import nl.schakel.notifications.port.ChainContent.WorkshopNews;
import nl.schakel.notifications.port.CommunityContent.JoinNews;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.notifications.port.Letter.CalendarFile;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letter.Content.QuestionNews.News;
import nl.schakel.notifications.port.Letter.Declined;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.LibraryContent.LibraryNews;
import nl.schakel.notifications.port.TalkContent;
import nl.schakel.notifications.port.TalkContent.TalkNews;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.RecognitionCards.RevokedCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.text.Texts;

/** A letter of every kind. */
final class Letters {

  static final Instant SOON = Instant.parse("2027-02-02T09:00:00Z");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneOffset.UTC);
  static final Letterhead LETTERHEAD =
      new Letterhead(
          URI.create("https://schakel.example"),
          "Schakel",
          new EmailAddress("vorming@schakel.example"));

  private static final CalendarFile APPOINTMENT =
      new CalendarFile("schakel.example-1.ics", "REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

  private Letters() {}

  static MimeLetters packer() {
    Drafts drafts = new Drafts(Texts.onClassPath(Texts.Missing.FAILS), LETTERHEAD, CLOCK);
    return new MimeLetters(
        drafts,
        new HtmlMail(),
        new NewsMail(Texts.onClassPath(Texts.Missing.FAILS), LETTERHEAD, CLOCK),
        LETTERHEAD,
        CLOCK);
  }

  static Letter about(Content content, Language language) {
    return letter(content, language, "Canary Nachtegaal", 0);
  }

  static Letter letter(Content content, Language language, String name, int repeats) {
    return new Letter(
        "0199-canary@schakel.example",
        repeats,
        new Addressee(
            new PersonName(name), new EmailAddress("canary.nachtegaal@demo.example"), language),
        URI.create("https://schakel.example/my/link/secret"),
        content,
        List.of(APPOINTMENT));
  }

  static Content digest() {
    CommunityCard card =
        new CommunityCard(CommunityId.next(), new Slug("samen"), "Samen", Language.DUTCH);
    return new TalkContent.TalkDigest(
        List.of(new Part(card, List.of(new Line(TalkId.next(), "Hoe <b>begin</b> je?")))),
        URI.create("https://schakel.example/my/digest"),
        URI.create("https://schakel.example/digest/unsubscribe/s3cret"));
  }

  static List<Content> everyKind() {
    EnrolmentCard admitted = ACard.admitted().card();
    EnrolmentCard inARoom =
        ACard.admitted().at(new Place("De Schakel", "Kerkstraat 1, Leuven")).card();
    return Stream.of(
            Stream.<Content>of(
                new Content.Transferred(inARoom, admitted),
                new Content.Rescheduled(inARoom),
                new Content.LinkReleased(admitted, admitted.edition().sessions().getFirst()),
                new Content.SessionNear(admitted, admitted.edition().sessions().getFirst()),
                new Content.Written(admitted, new MessageCard("Neem je laptop mee", "Tot dan!")),
                new Content.ReviewAsked(admitted.edition()),
                new Content.AttemptGranted(admitted),
                digest(),
                new Content.CourseTakenBack(admitted),
                new Content.EvaluationAsked(admitted.edition(), SOON),
                new Content.AccountOffered(SOON),
                new Content.PasswordForgotten(SOON),
                enrolled(Optional.of(SOON), false, admitted, inARoom),
                enrolled(Optional.empty(), true, admitted),
                enrolled(Optional.empty(), false, admitted, inARoom),
                declined()),
            Arrays.stream(LibraryNews.News.values())
                .<Content>map(
                    news ->
                        new LibraryNews(news, URI.create("https://schakel.example/notifications"))),
            Arrays.stream(JoinNews.News.values())
                .<Content>map(
                    news ->
                        new JoinNews(
                            news,
                            "Samen leren",
                            URI.create("https://schakel.example/notifications"))),
            Arrays.stream(TalkNews.Turn.values())
                .<Content>map(
                    turn ->
                        new TalkNews(turn, URI.create("https://schakel.example/notifications"))),
            Arrays.stream(News.values()).<Content>map(news -> new Content.QuestionNews(news, SOON)),
            Arrays.stream(ChainNews.Notice.values())
                .<Content>map(notice -> new ChainNews(notice, Optional.empty())),
            Arrays.stream(ChainNews.Notice.values())
                .filter(notice -> notice != ChainNews.Notice.ERRORS_FOUND)
                .<Content>map(
                    notice -> new ChainNews(notice, Optional.of(LocalizedText.dutch("Pharos")))),
            Arrays.stream(WorkshopNews.Invitation.values())
                .<Content>map(
                    it ->
                        new WorkshopNews(
                            it, Optional.of(LocalizedText.dutch("Utrecht")), SOON, "Stadskantoor")),
            Arrays.stream(ReferralNews.Turn.values())
                .<Content>map(news -> new ReferralNews(news, Optional.of(SOON))),
            Stream.<Content>of(
                new Content.CertificateMade(LocalizedText.dutch("Stress en coping")),
                new Content.NumberWanted(LocalizedText.dutch("Registerplein")),
                new Content.RightEnds(LocalizedText.dutch("Train de trainer")),
                new Content.LeadingAsked(admitted.edition(), false),
                new Content.LeadingAsked(inARoom.edition(), true)),
            Arrays.stream(RevokedCard.Cause.values())
                .<Content>map(
                    cause ->
                        new Content.CertificateGone(
                            new RevokedCard(
                                CertificateId.next(),
                                LocalizedText.dutch("Stress en coping"),
                                cause))),
            Arrays.stream(Content.CircleNews.Occasion.values())
                .<Content>map(
                    occasion ->
                        new Content.CircleNews(
                            occasion, "Dinsdag", LocalizedText.dutch("Intervisie"), 4)),
            Arrays.stream(BookedPlaces.Change.values())
                .filter(change -> change != BookedPlaces.Change.NAMES_GIVEN)
                .filter(change -> change != BookedPlaces.Change.WITHDRAWN)
                .map(change -> booked(change, inARoom)),
            Arrays.stream(Standing.values()).map(Letters::enrolled),
            Arrays.stream(Cause.values()).map(Letters::moved))
        .flatMap(kinds -> kinds)
        .toList();
  }

  private static Content booked(BookedPlaces.Change change, EnrolmentCard card) {
    return new Content.BookingNews(
        change,
        new BookedPlaces.Card(BookingId.next(), card.person(), false, 4, 2, SOON, card.edition()));
  }

  private static Content enrolled(
      Optional<Instant> confirmBy, boolean confirmed, EnrolmentCard... cards) {
    return new Content.Enrolled(List.of(cards), List.of(), confirmBy, confirmed);
  }

  private static Content enrolled(Standing standing) {
    return enrolled(
        Optional.empty(), false, ACard.admitted().standing(standing, Cause.SUBMITTED).card());
  }

  private static Content declined() {
    return new Content.Enrolled(
        List.of(),
        Arrays.stream(RefusalReason.values())
            .map(reason -> new Declined(ACard.admitted().card().edition(), reason))
            .toList(),
        Optional.empty(),
        false);
  }

  private static Content moved(Cause cause) {
    Standing to =
        switch (cause) {
          case SUBMITTED, PROMOTED, OFFER_ACCEPTED, REVIEW_APPROVED, ADMITTED_OUT_OF_TURN, NAMED ->
              Standing.ADMITTED;
          case OFFER_MADE -> Standing.OFFERED;
          case OFFER_EXPIRED -> Standing.EXPIRED;
          case REVIEW_REJECTED -> Standing.REFUSED;
          case CANCELLED_BY_PARTICIPANT,
              CANCELLED_BY_COORDINATOR,
              CANCELLED_BY_ORGANISATION,
              LEFT_CIRCLE,
              ADDRESS_NOT_CONFIRMED,
              TRANSFERRED,
              EDITION_CANCELLED,
              EDITION_BEGAN ->
              Standing.CANCELLED;
        };
    return new Content.Moved(
        ACard.admitted().standing(to, cause).card(), List.of("Je werkt er elke week mee samen."));
  }
}
