package nl.schakel.partners.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Partner.Editable;
import nl.schakel.partners.model.Partner.Merged;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.port.Partners;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ImportService implements ImportPartners {

  private static final Slug FALLBACK = new Slug("partner");

  private final Partners partners;
  private final KeepPartners directory;
  private final Organisations organisations;

  ImportService(Partners partners, KeepPartners directory, Organisations organisations) {
    this.partners = partners;
    this.directory = directory;
    this.organisations = organisations;
  }

  @Override
  public Plan plan(Actor actor, List<Row> rows) {
    if (!actor.may(Permission.KEEP_PARTNERS)) {
      throw new NotFoundException("partner");
    }
    Set<OrganisationId> seen = new HashSet<>();
    return new Plan(
        rows.stream()
            .map(row -> new Step(row.number(), row.organisation(), fate(row, seen)))
            .toList());
  }

  private Fate fate(Row row, Set<OrganisationId> seen) {
    if (!seen.add(row.organisation())) {
      return Fate.TWICE;
    }
    return partners
        .find(row.organisation())
        .map(
            partner ->
                switch (partner) {
                  case Merged _ -> Fate.PART_OF_ANOTHER;
                  case Editable there ->
                      Retelling.of(row, there.profile()).equals(there.profile())
                          ? Fate.UNCHANGED
                          : Fate.REVISED;
                })
        .orElse(Fate.LISTED);
  }

  @Override
  public Plan carryOut(Actor actor, List<Row> rows) {
    Plan plan = plan(actor, rows);
    if (plan.isWell()) {
      rows.forEach(row -> carryOut(actor, row));
    }
    return plan;
  }

  private void carryOut(Actor actor, Row row) {
    Optional<Partner> known = partners.find(row.organisation());
    if (known.isEmpty()) {
      Profile fresh = Retelling.of(row, Profile.saying(LocalizedText.dutch(row.about())));
      directory.list(actor, row.organisation(), slug(row.organisation()), fresh);
    } else if (!Retelling.of(row, known.get().profile()).equals(known.get().profile())) {
      Partner partner = known.get();
      directory.revise(
          actor, partner.id(), partner.version(), Retelling.of(row, partner.profile()));
    }
  }

  /** The first that is free, since two organisations may be called alike. */
  private Slug slug(OrganisationId organisation) {
    String name =
        Optional.ofNullable(organisations.cards(List.of(organisation)).get(organisation))
            .map(card -> card.name().in(Language.DUTCH))
            .orElseThrow(() -> new NotFoundException("organisation"));
    Slug wanted = Slug.of(name, FALLBACK);
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> Slug.of(name + " " + number, FALLBACK))
        .filter(slug -> partners.ownerOf(slug).isEmpty())
        .findFirst()
        .filter(_ -> partners.ownerOf(wanted).isPresent())
        .orElse(wanted);
  }
}
