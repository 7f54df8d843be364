package nl.schakel.workshops.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.workshops.model.Votes.Concordance;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.query.WorkshopBook.Heading;
import nl.schakel.workshops.query.WorkshopBook.Phase;
import nl.schakel.workshops.query.WorkshopBook.Sheet;

/** What the API says of workshops; the names are a contract. */
interface WorkshopShapes {

  /** What is planned. */
  record PlanShape(
      UUID chain,
      String starts,
      String place,
      List<UUID> parties,
      String agenda,
      List<PlannedVignetteShape> vignettes) {}

  /** What is planned otherwise. */
  record ChangeShape(
      String starts,
      String place,
      List<UUID> parties,
      String agenda,
      List<PlannedVignetteShape> vignettes) {}

  /** A made-up case, and which links the chain means for it. */
  record PlannedVignetteShape(String text, List<UUID> agreed) {}

  /** One in the list. */
  record WorkshopSummaryShape(UUID id, UUID chainId, Instant starts, Phase state) {

    static WorkshopSummaryShape of(Heading workshop) {
      return new WorkshopSummaryShape(
          workshop.plan().id().value(),
          workshop.plan().chain().value(),
          workshop.plan().starts(),
          workshop.phase());
    }
  }

  /** Which share of the votes chose a link that was meant, in percent. */
  record ConcordanceShape(Optional<Integer> before, Optional<Integer> after) {

    static ConcordanceShape of(Optional<Concordance> before, Optional<Concordance> after) {
      return new ConcordanceShape(
          before.map(Concordance::percent), after.map(Concordance::percent));
    }
  }

  /** A made-up case with what was voted; absent while the votes go on. */
  record VignetteShape(
      int number, String text, List<UUID> agreed, Optional<ConcordanceShape> concordance) {

    static VignetteShape of(Vignette vignette, Sheet sheet) {
      return new VignetteShape(
          vignette.number(),
          vignette.text(),
          vignette.agreed().stream().map(LinkId::value).sorted().toList(),
          Optional.of(
                  ConcordanceShape.of(
                      sheet.votes().concordance(vignette, Round.BEFORE),
                      sheet.votes().concordance(vignette, Round.AFTER)))
              .filter(_ -> sheet.heading().phase() == Phase.CONCLUDED));
    }
  }

  /** A workshop. */
  record WorkshopShape(
      UUID id,
      UUID chainId,
      Instant starts,
      Phase state,
      String place,
      String agenda,
      List<UUID> parties,
      List<VignetteShape> vignettes,
      int phones) {

    static WorkshopShape of(Sheet sheet) {
      Plan plan = sheet.plan();
      return new WorkshopShape(
          plan.id().value(),
          plan.chain().value(),
          plan.starts(),
          sheet.heading().phase(),
          plan.place(),
          plan.agenda(),
          plan.parties().stream().map(OrganisationId::value).sorted().toList(),
          plan.vignettes().stream().map(each -> VignetteShape.of(each, sheet)).toList(),
          sheet.phones());
    }
  }
}
