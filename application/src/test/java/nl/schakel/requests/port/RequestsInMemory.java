package nl.schakel.requests.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.EditionId;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Details;
import nl.schakel.requests.model.FreePlace;
import nl.schakel.requests.model.Ground;
import nl.schakel.requests.model.Line;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.GivenFree;
import nl.schakel.requests.model.TrainingRequest.Scheduled;
import nl.schakel.requests.model.TrainingRequest.WaitingForQuota;

/** Requests and the line that they stand in, counted as the tables count them. */
public final class RequestsInMemory implements Requests, Lines {

  private final Map<RequestId, TrainingRequest> requests = new LinkedHashMap<>();
  private final Map<GrantId, Long> arrivals = new HashMap<>();
  private final Map<RequestId, List<String>> notes = new HashMap<>();

  @Override
  public void add(TrainingRequest request) {
    requests.put(request.getId(), request);
  }

  @Override
  public Optional<TrainingRequest> find(RequestId id) {
    return Optional.ofNullable(requests.get(id));
  }

  @Override
  public Optional<TrainingRequest> lock(RequestId id) {
    return find(id);
  }

  @Override
  public Optional<TrainingRequest> lockOf(EditionId edition) {
    return requests.values().stream()
        .filter(
            each ->
                each instanceof Scheduled planned && planned.booking().edition().equals(edition))
        .findFirst();
  }

  @Override
  public void save(TrainingRequest request) {
    requests.replace(request.getId(), request);
  }

  /** Only those that nobody has taken up yet can still lapse. */
  @Override
  public void markConfirmed(RequestId id) {
    requests.computeIfPresent(
        id,
        (_, request) ->
            switch (request) {
              case GivenFree(var details, var since, var place) ->
                  new GivenFree(confirmed(details), since, place);
              case WaitingForQuota(var details, var since) ->
                  new WaitingForQuota(confirmed(details), since);
              case TrainingRequest other -> other;
            });
  }

  private static Details confirmed(Details details) {
    return new Details(
        details.id(),
        details.programme(),
        details.organiser(),
        details.grant(),
        details.wish(),
        details.contact(),
        details.byAccount(),
        details.begun(),
        details.completed(),
        details.arrival(),
        Optional.empty());
  }

  @Override
  public List<WaitingForQuota> nextInLine(GrantId grant, int atMost) {
    return requests.values().stream()
        .filter(WaitingForQuota.class::isInstance)
        .map(WaitingForQuota.class::cast)
        .filter(each -> each.details().grant().filter(grant::equals).isPresent())
        .sorted(Comparator.comparing(each -> each.details().arrival().orElseThrow()))
        .limit(atMost)
        .toList();
  }

  @Override
  public void note(RequestId request, String text, AccountId by, Instant at) {
    notes.computeIfAbsent(request, _ -> new ArrayList<>()).add(text);
  }

  public List<String> notes(RequestId request) {
    return List.copyOf(notes.getOrDefault(request, List.of()));
  }

  @Override
  public Line lock(GrantId grant, int period, int year, int quota) {
    List<FreePlace> given =
        requests.values().stream()
            .filter(each -> each.details().grant().filter(grant::equals).isPresent())
            .flatMap(each -> each.ground().flatMap(Ground::free).stream())
            .filter(place -> period == FreePlace.WHOLE || place.year() == year)
            .toList();
    return new Line(
        grant,
        period,
        year,
        quota,
        given.size(),
        given.stream()
            .filter(place -> place.period() == period)
            .map(FreePlace::number)
            .collect(Collectors.toUnmodifiableSet()),
        nextInLine(grant, Integer.MAX_VALUE).size(),
        arrivals.getOrDefault(grant, 0L));
  }

  @Override
  public void save(Line line) {
    arrivals.put(line.grant(), line.arrivals());
  }
}
