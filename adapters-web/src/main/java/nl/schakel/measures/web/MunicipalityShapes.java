package nl.schakel.measures.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.GroupFigures.Agreed;
import nl.schakel.groups.GroupFigures.InLanguage;
import nl.schakel.learning.ProgrammeCards.Followed;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.usecase.ReadMunicipality.InYear;
import nl.schakel.measures.web.MatrixShapes.CellShape;

/** What the API says of a municipality's year; the names are a contract. */
interface MunicipalityShapes {

  /** Groups in one language, and how many parents said that they come. */
  record LanguageShape(
      String language, int planned, int running, int completed, NumberShape parents) {

    static LanguageShape of(InLanguage groups) {
      return new LanguageShape(
          groups.language().tag(),
          groups.planned(),
          groups.running(),
          groups.completed(),
          NumberShape.of(Figure.of(groups.parents())));
    }
  }

  /** What was agreed, with its groups. */
  record AgreementShape(UUID agreementId, UUID providerId, List<LanguageShape> groups) {

    static AgreementShape of(Agreed agreed) {
      return new AgreementShape(
          agreed.id().value(),
          agreed.provider().value(),
          agreed.groups().stream().map(LanguageShape::of).toList());
    }
  }

  /** How many trainings support workers follow, and how many of them do; of few, neither. */
  record TrainingsShape(NumberShape editions, NumberShape participants) {

    static TrainingsShape of(Followed followed) {
      Figure participants = Figure.of(followed.participants());
      Figure editions =
          participants instanceof Figure.Exact
              ? new Figure.Exact(followed.editions())
              : new Figure.Hidden();
      return new TrainingsShape(NumberShape.of(editions), NumberShape.of(participants));
    }
  }

  /** How many workshops there are, and how many organisations came to those held. */
  record WorkshopsShape(int planned, int held, int parties) {}

  /**
   * A municipality in a year.
   *
   * @param referrals absent when no chain leads anywhere there
   */
  record MunicipalityShape(
      String municipality,
      int year,
      List<AgreementShape> agreements,
      TrainingsShape trainings,
      WorkshopsShape workshops,
      Optional<CellShape> referrals) {

    static MunicipalityShape of(InYear it) {
      String code = it.municipality().value();
      return new MunicipalityShape(
          code,
          it.year(),
          it.agreements().stream().map(AgreementShape::of).toList(),
          TrainingsShape.of(it.trainings()),
          new WorkshopsShape(
              it.workshops().planned(), it.workshops().held(), it.workshops().parties()),
          it.referrals().map(cell -> CellShape.of(Optional.of(code), Optional.empty(), cell)));
    }
  }
}
