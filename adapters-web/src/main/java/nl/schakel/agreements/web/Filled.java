package nl.schakel.agreements.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.model.Alliance.Profile;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Period;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.agreements.web.Names.Known;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What a form begins with: what there is. */
record Filled(Map<String, List<String>> values) {

  static Map<String, List<String>> alliance(AllianceSheet alliance, Known names) {
    Filled form = new Filled(new HashMap<>());
    Profile profile = alliance.profile();
    form.head(profile.slug(), profile.name(), profile.purpose(), profile.keeper());
    List<Membership> members = alliance.memberships().all();
    for (int row = 0; row < members.size(); row++) {
      Membership member = members.get(row);
      String at = "members." + row + ".";
      form.put(at + "organisation", names.name(member.organisation()).in(Language.DUTCH));
      form.put(at + "role", member.role().name());
      form.period(at + "from", at + "until", member.period());
    }
    return form.values;
  }

  static Map<String, List<String>> covenant(CovenantSheet covenant, Known names) {
    Filled form = new Filled(new HashMap<>());
    Terms terms = covenant.terms();
    form.head(terms.slug(), terms.name(), terms.purpose(), terms.keeper());
    form.period("validFrom", "validUntil", terms.validity());
    form.day("evaluationOn", terms.evaluation());
    for (int row = 0; row < terms.parties().size(); row++) {
      Party party = terms.parties().get(row);
      String at = "parties." + row + ".";
      form.put(at + "organisation", names.name(party.organisation()).in(Language.DUTCH));
      form.put(at + "role", party.role().name());
      form.put(at + "signedOn", party.signed().toString());
    }
    for (int row = 0; row < covenant.commitments().size(); row++) {
      form.commitment("commitments." + row + ".", covenant.commitments().get(row));
    }
    return form.values;
  }

  private void commitment(String at, Commitment commitment) {
    put(at + "id", commitment.id().value().toString());
    text(at + "statement", commitment.promise().statement());
    commitment.promise().measure().ifPresent(measure -> text(at + "measure", measure));
    commitment.promise().target().ifPresent(target -> text(at + "target", target));
    commitment.promise().yardstick().ifPresent(counted -> yardstick(at + "yardstick.", counted));
  }

  private void yardstick(String at, Yardstick yardstick) {
    put(at + "share", yardstick.share().name());
    put(at + "bound", yardstick.bound().name());
    put(at + "percent", String.valueOf(yardstick.percent()));
  }

  static Map<String, List<String>> grant(GrantSheet grant, Known names) {
    Filled form = new Filled(new HashMap<>());
    var terms = grant.terms();
    form.head(terms.slug(), terms.name(), terms.purpose(), terms.keeper());
    form.text("forWhom", terms.forWhom());
    terms.otherFunders().ifPresent(others -> form.text("otherFunders", others));
    terms.period().ifPresent(period -> form.period("from", "until", period));
    for (int row = 0; row < terms.funders().size(); row++) {
      form.put(
          "funders." + row + ".organisation",
          names.name(terms.funders().get(row)).in(Language.DUTCH));
    }
    for (int row = 0; row < grant.quotas().size(); row++) {
      Quota quota = grant.quotas().get(row);
      form.put("quotas." + row + ".kind", quota.kind().name());
      form.put("quotas." + row + ".span", quota.span().name());
      form.put("quotas." + row + ".number", String.valueOf(quota.number()));
    }
    return form.values;
  }

  private void head(Slug slug, LocalizedText name, LocalizedText purpose, OrganisationId keeper) {
    put("slug", slug.value());
    text("name", name);
    text("purpose", purpose);
    put("keeperId", keeper.value().toString());
  }

  private void text(String field, LocalizedText text) {
    text.texts().forEach((language, words) -> put(field + "." + language.tag(), words));
  }

  private void period(String from, String until, Period period) {
    put(from, period.from().toString());
    day(until, period.until());
  }

  private void day(String field, Optional<LocalDate> day) {
    day.ifPresent(known -> put(field, known.toString()));
  }

  private void put(String field, String value) {
    values.put(field, List.of(value));
  }
}
