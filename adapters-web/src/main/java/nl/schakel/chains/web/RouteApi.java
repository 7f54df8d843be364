package nl.schakel.chains.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.web.RouteShapes.RouteQuestionShape;
import nl.schakel.chains.web.RouteShapes.RouteShape;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody can go, for programs: asked by POST, so that no topic stands in an address. */
@RestController
@RequestMapping("/api/v1/referral-routes")
class RouteApi {

  private final RouteFinder finder;
  private final TopicWords topics;
  private final Clock clock;

  RouteApi(RouteFinder finder, TopicWords topics, Clock clock) {
    this.finder = finder;
    this.topics = topics;
    this.clock = clock;
  }

  @PostMapping
  @Requires(Permission.ANYONE)
  RouteShape find(@Accepts(RouteQuestionShape.class) Input input, Caller caller) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    RouteForm form = new RouteForm(topics.all().keySet(), today);
    return RouteJson.of(finder.answer(form.readOrReject(input), PartnerShelf.readerOf(caller)));
  }
}
