package nl.schakel.referrals.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Course;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Refusal;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.Seen;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.usecase.OpenReferral.Opened;
import nl.schakel.referrals.usecase.OpenReferral.Reading;
import nl.schakel.referrals.web.ReferralPage.Late;
import nl.schakel.referrals.web.ReferralWords.Names;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;

/** What there is to tell of one referral. */
record HopFacts(Opened opened, Drawn drawn, Names names, People people) {

  private Frame frame() {
    return names.frame();
  }

  private Seen seen() {
    return opened.seen();
  }

  private Details details() {
    return seen().details();
  }

  /** Somebody was first, so that this step cannot be taken any more; what was typed is not lost. */
  Optional<Late> late(StepForm form) {
    return form.tried()
        .filter(step -> !opened.possible().contains(step))
        .map(StepNames::text)
        .map(field -> Optional.of(form.form().value(field)).filter(typed -> !typed.isBlank()))
        .map(typed -> new Late(first(), typed));
  }

  /** The colleague who has it is named, where one works oneself. */
  private String first() {
    boolean isTaken = opened.side() == Mover.RECEIVER && seen().state() == ReferralState.ACCEPTED;
    return details()
        .handler()
        .filter(_ -> isTaken)
        .map(person -> frame().text("handover.late.by", "who", name(person)))
        .orElseGet(
            () ->
                frame()
                    .text(
                        "handover.late.state",
                        "state",
                        text("state." + seen().state()),
                        "at",
                        moment(seen().since())));
  }

  List<Fact> hop() {
    List<Fact> facts = new ArrayList<>();
    add(facts, "topic", names.topic(details().route().topic()));
    add(facts, "place", names.place(details().route().municipality()));
    add(facts, "from", names.organisation(details().route().referrer()));
    add(facts, "to", names.organisation(details().route().receiver()));
    details().sender().ifPresent(person -> add(facts, "sender", name(person)));
    details().handler().ifPresent(person -> add(facts, "handler", name(person)));
    Course course = details().course();
    course.offered().ifPresent(at -> add(facts, "offered", moment(at)));
    course.acknowledged().ifPresent(seen -> add(facts, "acknowledged", moment(seen.at())));
    course.accepted().ifPresent(at -> add(facts, "accepted", moment(at)));
    course.contact().ifPresent(day -> add(facts, "contact", day(day)));
    course
        .handovers()
        .forEach(
            warm ->
                add(
                    facts,
                    "warm",
                    frame().text("handover.way." + warm.way()) + ", " + day(warm.on())));
    return facts;
  }

  /** Exactly what the other side gets, and by which right. */
  List<Fact> shared() {
    return new SharedFacts(details(), drawn, names).facts();
  }

  /** What belongs to the state it is in. */
  List<Fact> said() {
    List<Fact> facts = new ArrayList<>();
    seen().question().ifPresent(question -> add(facts, "question", question.text()));
    seen().expected().ifPresent(day -> add(facts, "expected", day(day)));
    seen().plan().ifPresent(plan -> add(facts, "plan", plan.text()));
    seen().refusal().ifPresent(refusal -> refusal(facts, refusal));
    seen().cause().ifPresent(cause -> add(facts, "why", text("cause." + cause)));
    seen().outcome().ifPresent(outcome -> add(facts, "outcome", text("outcome." + outcome)));
    return facts;
  }

  private void refusal(List<Fact> facts, Refusal refusal) {
    add(facts, "why", text("reason." + refusal.reason()));
    refusal
        .criterion()
        .flatMap(this::criterion)
        .ifPresent(criterion -> add(facts, "criterion", criterion));
    refusal
        .language()
        .ifPresent(
            language ->
                add(
                    facts,
                    "language",
                    language.locale().getDisplayLanguage(frame().language().locale())));
    refusal.words().map(Note::text).ifPresent(words -> add(facts, "words", words));
    add(facts, "elsewhere", elsewhere(refusal.consequence()));
  }

  private Optional<String> criterion(int number) {
    return drawn.link(details().route().link()).stream()
        .flatMap(link -> link.criteria().stream())
        .filter(each -> each.number() == number)
        .map(each -> each.text().in(frame().language()))
        .findFirst();
  }

  private String elsewhere(Consequence consequence) {
    return switch (consequence) {
      case Consequence.Elsewhere(var link) ->
          named(link).map(each -> names.organisation(each.to().partner())).orElse("–");
      case Consequence.Nowhere _ -> text("ways.nowhere");
    };
  }

  /** In the version that was offered, or in the one that holds by now. */
  private Optional<Link> named(LinkId link) {
    return drawn
        .link(link)
        .or(() -> opened.onward().stream().filter(each -> each.id().equals(link)).findFirst());
  }

  List<Fact> told() {
    return details().course().feedback().stream()
        .map(
            told ->
                new Fact(
                    moment(told.at()),
                    told.words().map(Note::text).orElseGet(() -> text("told.goesOn"))))
        .toList();
  }

  List<Fact> past() {
    return opened.past().stream()
        .map(each -> new Fact(moment(each.at()), what(each) + by(each)))
        .toList();
  }

  private String what(Happened past) {
    return switch (past.what()) {
      case What.Moved(var step, _) -> text("past." + step);
      case What.Noted(var fact) -> text("past." + fact);
    };
  }

  private String by(Happened past) {
    return past.by()
        .map(
            by ->
                ", "
                    + by.person()
                        .map(this::name)
                        .orElseGet(() -> names.organisation(by.organisation())))
        .orElse("");
  }

  List<Fact> readings(List<Reading> readings) {
    return readings.stream()
        .map(reading -> new Fact(moment(reading.at()), name(reading.person())))
        .toList();
  }

  private String name(PersonId person) {
    return people.find(person).map(card -> card.name().value()).orElse("–");
  }

  private void add(List<Fact> facts, String term, String value) {
    facts.add(new Fact(text(term), value));
  }

  private String text(String key) {
    return frame().text("handover." + key);
  }

  private String moment(Instant at) {
    return frame().dates().moment(at, WorkingDays.ZONE);
  }

  private String day(LocalDate day) {
    return frame().dates().day(day);
  }
}
