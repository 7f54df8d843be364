package nl.schakel.agreements.web;

import java.util.List;
import nl.schakel.agreements.GrantUses;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import org.springframework.stereotype.Component;

/** What a grant paid for, as every feature that gives something out of it tells. */
@Component
class Spending {

  private final List<GrantUses> features;

  Spending(List<GrantUses> features) {
    this.features = List.copyOf(features);
  }

  List<Use> of(GrantSheet grant) {
    return features.stream().flatMap(feature -> feature.of(grant.id()).stream()).toList();
  }

  /**
   * How a quota stands.
   *
   * @param left never below nothing: what was given before there was a quota is given
   */
  record State(Quota quota, int given, int left) {

    static State of(Quota quota, List<Use> uses, int year) {
      int given = quota.given(uses, year);
      return new State(quota, given, Math.max(0, quota.number() - given));
    }
  }
}
