package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.Role;
import nl.schakel.advice.QuestionCards;
import nl.schakel.advice.QuestionId;
import nl.schakel.attendance.LedAgenda;
import nl.schakel.exchange.DigestPost;
import nl.schakel.exchange.Digests;
import nl.schakel.learning.BookedPlaces;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.port.OneProgramme;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.notifications.port.Confirmations;
import nl.schakel.notifications.port.InMemoryNotices;
import nl.schakel.notifications.port.InMemoryOutbox;
import nl.schakel.notifications.port.Invitations;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.people.port.Everybody;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.RecognitionCards;
import nl.schakel.referrals.ReferralCards;
import nl.schakel.referrals.ReferralId;
import nl.schakel.requests.RequestCards;
import nl.schakel.requests.RequestId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.text.Texts;
import nl.schakel.supervision.CircleCards;
import nl.schakel.supervision.CircleId;
import nl.schakel.workshops.WorkshopCards;
import nl.schakel.workshops.WorkshopId;

/** All that queues and sends mails, on fakes, with a clock that a test can move. */
final class PostOffice {

  static final ProgrammeId PROGRAMME = ProgrammeId.next();

  final FakeLearning learning = new FakeLearning();
  final FakeDirectory directory = new FakeDirectory();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryNotices notices = new InMemoryNotices();
  final FakeTalks talks = new FakeTalks();
  final FakeLibrary library = new FakeLibrary();
  final FakeDoors doors = new FakeDoors();
  final List<Letter> delivered = new ArrayList<>();
  final Map<Role, Set<PersonId>> holders = new HashMap<>();
  final Map<QuestionId, QuestionCards.Card> asked = new HashMap<>();
  final Map<RequestId, RequestCards.Card> requested = new HashMap<>();
  final Map<CircleId, CircleCards.Card> circles = new HashMap<>();
  final Map<WorkshopId, WorkshopCards.Card> workshops = new HashMap<>();
  final FakeNetwork chains = new FakeNetwork();
  final FakeGroups groups = new FakeGroups();
  final FakeNewsletters newsletters = new FakeNewsletters();
  List<Digests.Part> digest = List.of();
  final Map<ReferralId, ReferralCards.Card> referred = new HashMap<>();
  final Set<PersonId> members = new HashSet<>();
  final Map<BookingId, BookedPlaces.Card> booked = new HashMap<>();
  final Set<PersonId> confirmedPeople = new HashSet<>();
  final Set<PersonId> forgotten = new HashSet<>();
  final Map<OrganisationId, OrganisationCard> organisations = new HashMap<>();
  final Set<OrganisationId> withoutAnybody = new HashSet<>();
  final Map<CertificateId, RecognitionCards.CertificateCard> certificates = new HashMap<>();
  final Map<CertificateId, RecognitionCards.RevokedCard> revoked = new HashMap<>();
  final List<String> good = new ArrayList<>();
  int lookups;
  Instant now = Instant.parse("2027-02-01T09:00:00Z");
  Function<Letter, Postbox.Delivery> server = _ -> new Postbox.Delivery.Taken();

  final Map<PersonId, List<LedAgenda.Led>> led = new HashMap<>();

  private final Map<PersonId, SubmissionId> confirming = new HashMap<>();
  private final Set<EnrolmentId> invited = new HashSet<>();
  private final Letterhead letterhead =
      new Letterhead(
          URI.create("https://schakel.example"),
          "Schakel",
          new EmailAddress("vorming@schakel.example"));

  final QueueMails queue =
      new OutboxService(
          outbox,
          confirmations(),
          new Reviewers(learning, roles()),
          concerned(),
          directoryLetters(),
          new RequestReaders(requests(), roles()),
          circleLetters(),
          talkLetters(),
          new LibraryReaders(library, roles()),
          new Mailroom(outbox, letterhead));

  final QueueChainMails chainQueue =
      new ChainOutboxService(
          chains.readers(roles()),
          referralReaders(),
          workshopReaders(),
          new Mailroom(outbox, letterhead));

  final QueueGroupMails groupQueue =
      new GroupOutboxService(new GroupReaders(groups, roles()), new Mailroom(outbox, letterhead));

  final QueueCommunityMails doorQueue =
      new CommunityOutboxService(
          new CommunityReaders(doors.communities(), doors, roles()),
          new Mailroom(outbox, letterhead));

  BulkDesk bulkDesk(NewsletterPost.Returns returns) {
    FakeNewsletters news = new FakeNewsletters();
    Addressees addressees = new Addressees(people(), links(), letterhead);
    return new BulkDeskService(
        news, new NewsletterLetters(news, addressees, links(), letterhead), returns);
  }

  DigestPost digestPost() {
    return new DigestOutboxService(new Mailroom(outbox, letterhead));
  }

  SendMails sender() {
    Addressees addressees = new Addressees(people(), links(), letterhead);
    CalendarFiles calendars =
        new CalendarFiles(
            new CalendarEntries(Texts.onClassPath(Texts.Missing.SHOWS_KEY), letterhead),
            invitations(),
            letterhead);
    KnownEnrolments known = new KnownEnrolments(learning);
    LetterDesk desk =
        new LetterDeskService(
            new SubmissionLetters(learning, confirmations(), addressees, calendars),
            new EnrolmentLetters(
                learning, (_, _) -> Optional.empty(), known, addressees, calendars),
            new SessionLetters(known, addressees),
            new BookingLetters(
                id -> Optional.ofNullable(booked.get(id)), addressees, links(), letterhead),
            new StaffLetters(learning, addressees, links(), letterhead),
            new QuestionLetters(questions(), concerned(), addressees, letterhead),
            directoryLetters(),
            new RequestLetters(requests(), confirmations(), addressees, links(), letterhead),
            circleLetters(),
            new ReferralLetters(referrals(), referralReaders(), addressees, letterhead),
            new ChainLetters(
                chains.readers(roles()),
                chains.mailboxes(),
                organisations(),
                addressees,
                links(),
                letterhead),
            new WorkshopLetters(
                workshopReaders(),
                chains.readers(roles()),
                organisations(),
                addressees,
                Texts.onClassPath(Texts.Missing.SHOWS_KEY),
                letterhead),
            new GroupLetters(
                new GroupReaders(groups, roles()),
                organisations(),
                addressees,
                links(),
                letterhead),
            new NewsletterLetters(newsletters, addressees, links(), letterhead),
            new DigestLetters((_, _, _) -> digest, addressees, links(), letterhead),
            talkLetters(),
            new LibraryLetters(library, addressees, letterhead),
            new CommunityLetters(doors, addressees, letterhead),
            new RecognitionLetters(recognition(), organisations(), addressees, letterhead),
            new EvaluationLetters(learning, addressees, links(), letterhead),
            new LeadingLetters(
                leader -> led.getOrDefault(leader, List.of()), addressees, letterhead),
            new Announcements(notices, roles(), letterhead),
            outbox,
            clock());
    return new SendingService(outbox, desk, postbox(), clock());
  }

  /** Sends what is due, and answers only what left now. */
  List<Letter> send() {
    int before = delivered.size();
    sender().sendDue();
    return List.copyOf(delivered.subList(before, delivered.size()));
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  private Concerned concerned() {
    return new Concerned(questions(), roles());
  }

  private WorkshopReaders workshopReaders() {
    return new WorkshopReaders(
        workshop -> Optional.ofNullable(workshops.get(workshop)), chains.mailboxes(), roles());
  }

  private ReferralReaders referralReaders() {
    return new ReferralReaders(referrals(), roles());
  }

  private ReferralCards referrals() {
    return wanted ->
        referred.entrySet().stream()
            .filter(each -> wanted.contains(each.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private CircleLetters circleLetters() {
    return new CircleLetters(
        circles(),
        new OneProgramme(PROGRAMME, "Intervisie", DemoOrganisation.VVSG.id()),
        roles(),
        new Addressees(people(), links(), letterhead),
        links(),
        letterhead);
  }

  private CircleCards circles() {
    return new CircleCards() {
      @Override
      public Optional<Card> card(CircleId circle) {
        return Optional.ofNullable(circles.get(circle));
      }

      @Override
      public boolean has(CircleId circle, PersonId person) {
        return members.contains(person);
      }
    };
  }

  private RequestCards requests() {
    return request -> Optional.ofNullable(requested.get(request));
  }

  private QuestionCards questions() {
    return questions ->
        asked.entrySet().stream()
            .filter(entry -> questions.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private RecognitionCards recognition() {
    return new RecognitionCards() {
      @Override
      public Optional<CertificateCard> certificate(CertificateId certificate) {
        return Optional.ofNullable(certificates.get(certificate));
      }

      @Override
      public Optional<RevokedCard> revoked(CertificateId certificate) {
        return Optional.ofNullable(revoked.get(certificate));
      }

      @Override
      public Optional<LocalizedText> ending(CompletionId completion) {
        return Optional.empty();
      }

      @Override
      public Optional<AskedCard> asked(AwardId award) {
        return Optional.empty();
      }
    };
  }

  private Organisations organisations() {
    return new Organisations() {
      @Override
      public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        Map<OrganisationId, OrganisationCard> found = new HashMap<>(organisations);
        found.keySet().retainAll(ids);
        return found;
      }

      @Override
      public List<OrganisationCard> all() {
        return List.of();
      }

      @Override
      public Optional<OrganisationCard> byMailDomain(String domain) {
        return Optional.empty();
      }
    };
  }

  private Role.Holders roles() {
    return new Role.Holders() {
      @Override
      public Set<PersonId> of(Role role, Collection<OrganisationId> organisations) {
        lookups++;
        return withoutAnybody.containsAll(organisations)
            ? Set.of()
            : holders.getOrDefault(role, Set.of());
      }

      @Override
      public Set<PersonId> anywhere(Role role) {
        return holders.getOrDefault(role, Set.of());
      }

      @Override
      public boolean canLogIn(PersonId person) {
        return notices.accounts.contains(person);
      }
    };
  }

  private TalkLetters talkLetters() {
    Addressees addressees = new Addressees(people(), links(), letterhead);
    return new TalkLetters(talks, talks.communities(), addressees, letterhead);
  }

  private Postbox postbox() {
    return () ->
        new Postbox.Opening.Opened(
            new Postbox.Round() {
              @Override
              public Postbox.Delivery deliver(Letter letter) {
                Postbox.Delivery answer = server.apply(letter);
                if (answer instanceof Postbox.Delivery.Taken) {
                  delivered.add(letter);
                }
                return answer;
              }

              @Override
              public void close() {
                // Nothing is open.
              }
            });
  }

  private DirectoryLetters directoryLetters() {
    return new DirectoryLetters(
        directory, roles(), new Addressees(people(), links(), letterhead), links(), letterhead);
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  private Confirmations confirmations() {
    return new Confirmations() {
      @Override
      public Asking ask(PersonId person, SubmissionId submission, Instant openUntil, Instant when) {
        return confirming.computeIfAbsent(person, _ -> submission).equals(submission)
            ? Asking.ALLOWED
            : Asking.ASKED_FOR_ANOTHER;
      }

      @Override
      public Optional<SubmissionId> answer(PersonId person) {
        return Optional.ofNullable(confirming.remove(person));
      }
    };
  }

  private Invitations invitations() {
    return new Invitations() {
      @Override
      public void note(Collection<EnrolmentId> enrolments, Instant when) {
        invited.addAll(enrolments);
      }

      @Override
      public boolean wasGiven(EnrolmentId enrolment) {
        return invited.contains(enrolment);
      }
    };
  }

  private LinkTokens links() {
    return new LinkTokens() {
      @Override
      public String issue(Purpose purpose, UUID subject, Instant expiry) {
        good.add(purpose + "-" + subject);
        return purpose + "-" + subject;
      }

      @Override
      public Optional<UUID> resolve(Purpose purpose, String raw) {
        return Optional.empty();
      }

      @Override
      public Optional<UUID> redeem(Purpose purpose, String raw) {
        return Optional.empty();
      }

      @Override
      public void revoke(Purpose purpose, UUID subject) {
        good.removeIf((purpose + "-" + subject)::equals);
      }
    };
  }

  private People people() {
    return new Everybody(
        new PersonName("Canary Coördinator"),
        new EmailAddress("canary.coordinator@demo.example"),
        confirmedPeople,
        forgotten);
  }
}
