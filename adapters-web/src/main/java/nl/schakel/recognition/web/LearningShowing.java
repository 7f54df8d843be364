package nl.schakel.recognition.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.LeadingRights;
import nl.schakel.recognition.query.Passport;
import nl.schakel.recognition.query.Passport.Done;
import nl.schakel.recognition.query.Passport.Earned;
import nl.schakel.recognition.web.LearningPage.Chance;
import nl.schakel.recognition.web.LearningPage.DoneView;
import nl.schakel.recognition.web.LearningPage.Line;
import nl.schakel.recognition.web.LearningPage.NumberView;
import nl.schakel.recognition.web.LearningPage.Sum;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Puts what somebody learned into words, with the same few questions however much it is. */
@Component
class LearningShowing {

  private final Passport passport;
  private final Chances chances;
  private final LeadingRights rights;
  private final RecognitionWords words;
  private final Clock clock;

  LearningShowing(
      Passport passport,
      Chances chances,
      LeadingRights rights,
      RecognitionWords words,
      Clock clock) {
    this.passport = passport;
    this.chances = chances;
    this.rights = rights;
    this.words = words;
    this.clock = clock;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), RecognitionWords.ZONE);
  }

  LearningPage page(PersonId person, FormView form, Frame frame) {
    List<Done> done = passport.of(person);
    List<Passport.Known> numbers = passport.numbers(person);
    List<Chances.Open> open = chances.of(person, done);
    Set<OrganisationId> registers = new LinkedHashSet<>(passport.registers());
    done.forEach(it -> it.points().forEach(earned -> registers.add(earned.register())));
    open.forEach(it -> registers.add(it.offer().register()));
    return new LearningPage(
        sums(done, frame),
        done.stream().map(it -> view(it, frame)).toList(),
        open.stream().map(it -> chance(it, frame)).toList(),
        form,
        registers.stream()
            .map(id -> Option.of(id.value().toString(), name(id, frame)))
            .sorted(Comparator.comparing(Option::text))
            .toList(),
        numbers.stream()
            .map(
                it ->
                    new NumberView(
                        it.register().value().toString(), name(it.register(), frame), it.number()))
            .toList(),
        LeadingWords.own(rights.of(person, today()), frame));
  }

  private String name(OrganisationId register, Frame frame) {
    return words.organisation(register, frame.language());
  }

  private Chance chance(Chances.Open open, Frame frame) {
    return new Chance(
        open.run().edition().title().in(frame.language()),
        name(open.offer().register(), frame),
        RecognitionWords.number(open.offer().points()),
        frame.dates().day(open.offer().validUntil()));
  }

  private DoneView view(Done done, Frame frame) {
    return new DoneView(
        done.title().in(frame.language()),
        frame.dates().day(done.day()),
        done.certificate()
            .filter(Passport.Paper::ready)
            .map(it -> LearningController.PATH + "/certificates/" + it.id().value() + ".pdf"),
        done.certificate().map(it -> it.code().written()).orElse(""),
        done.points().stream().map(it -> line(it, frame)).toList());
  }

  private Line line(Earned earned, Frame frame) {
    return new Line(
        name(earned.register(), frame),
        RecognitionWords.number(earned.points()),
        RecognitionWords.way(earned.way(), frame));
  }

  private record Year(int year, String register) {}

  List<Sum> sums(List<Done> done, Frame frame) {
    Map<Year, BigDecimal> sums =
        new TreeMap<>(Comparator.comparingInt(Year::year).reversed().thenComparing(Year::register));
    done.stream()
        .flatMap(it -> it.points().stream())
        .forEach(
            it ->
                sums.merge(
                    new Year(it.day().getYear(), name(it.register(), frame)),
                    it.points(),
                    BigDecimal::add));
    return sums.entrySet().stream()
        .map(
            it ->
                new Sum(
                    it.getKey().register(),
                    it.getKey().year(),
                    RecognitionWords.number(it.getValue())))
        .toList();
  }
}
