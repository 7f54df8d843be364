package nl.schakel.partners.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Parsed;

/** Municipalities as somebody types them, one a line, by name or by code. */
record Towns(LocalDate today) {

  private static final int SUGGESTIONS = 3;

  /** What a line means, or what stands in the way. */
  enum Verdict {
    MEANT,
    UNKNOWN,
    SEVERAL,
    /** It was a municipality once. */
    ENDED
  }

  /**
   * One line.
   *
   * @param towns what it means; what it is today; or what was perhaps meant
   */
  record Line(int number, String typed, Verdict verdict, List<Municipality> towns) {}

  /** Codes: UNKNOWN_MUNICIPALITY; the lines say more. */
  Parsed<List<Area>> areas(String typed) {
    List<Line> lines = lines(typed);
    return lines.stream().allMatch(line -> line.verdict() == Verdict.MEANT)
        ? Parsed.valid(
            lines.stream()
                .<Area>map(line -> new Area.Town(line.towns().getFirst().code()))
                .toList())
        : Parsed.invalid("UNKNOWN_MUNICIPALITY");
  }

  /** Codes: those of {@link Area#parse} and MUNICIPALITY_ENDED. */
  Parsed<Area> area(String code) {
    return Area.parse(code)
        .then(
            area ->
                area instanceof Area.Town(var town) && !isThere(town)
                    ? Parsed.invalid("MUNICIPALITY_ENDED")
                    : Parsed.valid(area));
  }

  private boolean isThere(MunicipalityCode town) {
    return Municipalities.known().find(town).filter(found -> found.existsOn(today)).isPresent();
  }

  List<Line> lines(String typed) {
    List<String> lines = typed.lines().map(String::strip).toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isEmpty())
        .mapToObj(i -> line(i + 1, lines.get(i)))
        .toList();
  }

  private Line line(int number, String typed) {
    List<Municipality> named = named(typed).toList();
    List<Municipality> there = named.stream().filter(each -> each.existsOn(today)).toList();
    if (there.size() == 1) {
      return new Line(number, typed, Verdict.MEANT, there);
    }
    return !there.isEmpty()
        ? new Line(number, typed, Verdict.SEVERAL, there)
        : named.isEmpty()
            ? new Line(number, typed, Verdict.UNKNOWN, resembling(typed))
            : new Line(number, typed, Verdict.ENDED, heirs(named));
  }

  private static Stream<Municipality> named(String typed) {
    Municipalities all = Municipalities.known();
    Optional<MunicipalityCode> code = MunicipalityCode.parse(typed).asOptional();
    return code.isPresent()
        ? all.find(code.get()).stream()
        : all.called(typed, 10).stream()
            .filter(
                each -> each.name().texts().values().stream().anyMatch(typed::equalsIgnoreCase));
  }

  private List<Municipality> heirs(List<Municipality> ended) {
    return ended.stream()
        .flatMap(each -> Municipalities.known().on(today, each.code()).stream())
        .distinct()
        .toList();
  }

  private List<Municipality> resembling(String typed) {
    return Municipalities.known().called(typed, SUGGESTIONS).stream()
        .filter(each -> each.existsOn(today))
        .toList();
  }
}
