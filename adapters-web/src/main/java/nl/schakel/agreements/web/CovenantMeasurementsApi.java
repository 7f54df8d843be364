package nl.schakel.agreements.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.web.MeasurementShapes.MeasurementsShape;
import nl.schakel.shared.Slug;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the promises of a covenant come to, for programs. It stands apart from the covenant, which
 * is the same for everybody and has a version; these figures are for who sees the chains.
 */
@RestController
@RequestMapping("/api/v1/covenants/{slug}/measurements")
@Requires(Permission.READ_MEASURES)
class CovenantMeasurementsApi {

  private final Own own;
  private final Counts counts;

  CovenantMeasurementsApi(Own own, Counts counts) {
    this.own = own;
    this.counts = counts;
  }

  @GetMapping
  MeasurementsShape measurements(@PathVariable Slug slug, Actor actor) {
    CovenantSheet covenant = own.covenant(slug);
    return MeasurementsShape.of(covenant, counts.of(covenant, actor));
  }
}
