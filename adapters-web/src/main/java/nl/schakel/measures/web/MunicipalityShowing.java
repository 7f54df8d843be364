package nl.schakel.measures.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupFigures.Agreed;
import nl.schakel.groups.GroupFigures.InLanguage;
import nl.schakel.learning.ProgrammeCards.Followed;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.usecase.ReadMeasures;
import nl.schakel.measures.usecase.ReadMunicipality;
import nl.schakel.measures.usecase.ReadMunicipality.InYear;
import nl.schakel.measures.web.MunicipalityPage.Agreement;
import nl.schakel.measures.web.MunicipalityPage.Line;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Puts a municipality's year into words. */
@Component
class MunicipalityShowing {

  private final ReadMeasures measures;
  private final ReadMunicipality reading;
  private final MeasureWords words;

  MunicipalityShowing(ReadMeasures measures, ReadMunicipality reading, MeasureWords words) {
    this.measures = measures;
    this.reading = reading;
    this.words = words;
  }

  List<Link> theirs(Actor actor, int year, Frame frame) {
    return reading.theirs(actor).stream()
        .map(it -> new Link(MeasureWords.place(it, frame), MunicipalityPage.address(it, year)))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }

  MunicipalityPage page(InYear it, Frame frame) {
    return new MunicipalityPage(
        MeasureWords.place(it.municipality(), frame),
        it.year(),
        years().map(year -> year(it, year)).toList(),
        FigureWords.day(measures.asOf(), frame),
        it.agreements().stream().map(each -> agreement(each, frame)).toList(),
        trainings(it.trainings(), frame),
        it.workshops().planned(),
        it.workshops().held(),
        it.workshops().parties(),
        it.referrals().map(cell -> MatrixShowing.view(cell, frame)));
  }

  private static String trainings(Followed followed, Frame frame) {
    return switch (Figure.of(followed.participants())) {
      case Figure.Exact(long participants) ->
          frame.text(
              "measures.town.trainings.text",
              "editions",
              followed.editions(),
              "participants",
              participants);
      case Figure _ -> frame.text("measures.town.trainings.few", "number", Figure.FEWEST);
    };
  }

  /** Groups are planned for the next one. */
  private Stream<Integer> years() {
    List<Integer> known = measures.years();
    return Stream.concat(Stream.of(known.getFirst() + 1), known.stream());
  }

  private static Link year(InYear it, int year) {
    return new Link(
        String.valueOf(year),
        year == it.year() ? "" : MunicipalityPage.address(it.municipality(), year));
  }

  private Agreement agreement(Agreed agreed, Frame frame) {
    return new Agreement(
        new Link(
            words.organisation(agreed.provider(), frame),
            "/municipal-agreements/" + agreed.id().value()),
        agreed.groups().stream().map(each -> line(each, frame)).toList());
  }

  private static Line line(InLanguage groups, Frame frame) {
    return new Line(
        groups.language().locale().getDisplayLanguage(frame.language().locale()),
        groups.planned(),
        groups.running(),
        groups.completed(),
        FigureWords.figure(Figure.of(groups.parents()), frame));
  }
}
