package nl.schakel.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.query.SurveyBook;
import nl.schakel.evaluation.query.SurveyBook.Line;
import nl.schakel.evaluation.query.SurveyBook.Sheet;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReadingService implements ReadEvaluations {

  private final Readers readers;
  private final Runs runs;
  private final SurveyBook book;

  ReadingService(Readers readers, Runs runs, SurveyBook book) {
    this.readers = readers;
    this.runs = runs;
    this.book = book;
  }

  @Override
  public Page<Heading> list(Actor actor, PageRequest wanted) {
    Page<Line> page =
        book.list(actor.organisationsFor(Permission.KEEP_EVALUATIONS), readers.led(actor), wanted);
    Map<EditionId, Run> known =
        byId(runs.of(page.items().stream().map(line -> line.survey().edition()).toList()));
    List<Heading> headings =
        page.items().stream()
            .flatMap(
                line ->
                    Stream.ofNullable(known.get(line.survey().edition()))
                        .map(run -> heading(run, line, actor)))
            .toList();
    return new Page<>(headings, page.number(), page.size(), page.total());
  }

  private static Heading heading(Run run, Line line, Actor actor) {
    Survey survey = line.survey();
    int unread = Readers.keeps(actor, run) ? line.unread() : 0;
    return new Heading(run, survey.asked(), survey.answered(), unread);
  }

  @Override
  public Results edition(Actor actor, EditionId edition) {
    Run run = readers.read(actor, edition);
    boolean screens = Readers.keeps(actor, run);
    return book.find(edition)
        .map(
            sheet ->
                new Results(
                    run,
                    Optional.of(Together.figures(List.of(sheet))),
                    remarks(sheet.survey(), screens),
                    screens))
        .orElseGet(() -> new Results(run, Optional.empty(), List.of(), screens));
  }

  private List<Remark> remarks(Survey survey, boolean screens) {
    return book.remarks(survey.edition()).stream()
        .filter(remark -> screens || (survey.hasEnough() && remark.isReleased()))
        .toList();
  }

  @Override
  public Summary programme(Actor actor, ProgrammeId programme) {
    Map<EditionId, Run> theirs = byId(readers.kept(actor, programme));
    Set<EditionId> editions = theirs.keySet();
    List<Sheet> sheets =
        book.ofProgramme(programme).stream()
            .filter(sheet -> editions.contains(sheet.survey().edition()))
            .toList();
    return new Summary(
        programme,
        theirs.values().iterator().next().edition().title(),
        Together.figures(sheets),
        sheets.stream()
            .map(Sheet::survey)
            .flatMap(
                survey ->
                    Stream.ofNullable(theirs.get(survey.edition()))
                        .map(run -> new Heading(run, survey.asked(), survey.answered(), 0)))
            .toList());
  }

  private static Map<EditionId, Run> byId(List<Run> several) {
    return several.stream().collect(toMap(run -> run.edition().id(), run -> run));
  }
}
