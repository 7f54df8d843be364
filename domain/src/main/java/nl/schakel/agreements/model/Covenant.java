package nl.schakel.agreements.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Commitment.Promise;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** What organisations signed, what each promise in it is, and whether it was kept. */
public record Covenant(CovenantId id, Terms terms, List<Commitment> commitments, long version)
    implements AggregateRoot<Covenant, CovenantId> {

  public Covenant {
    commitments = List.copyOf(commitments);
  }

  /**
   * What it says apart from its commitments.
   *
   * @param keeper whose coordinators keep what is said here
   * @param parties at least one, each once
   * @param evaluation when its parties look back together; empty when they did not agree on that
   */
  public record Terms(
      Slug slug,
      LocalizedText name,
      LocalizedText purpose,
      OrganisationId keeper,
      List<Party> parties,
      Period validity,
      Optional<LocalDate> evaluation)
      implements ValueObject {

    public Terms {
      parties = List.copyOf(parties);
      if (parties.isEmpty()) {
        throw new IllegalArgumentException("nobody promises nothing");
      }
    }

    public Stage stage(LocalDate today) {
      return validity.isOver(today)
          ? Stage.OVER
          : validity.includes(today) ? Stage.IN_FORCE : Stage.COMING;
    }
  }

  /** Who signed, when, and as what. */
  public record Party(OrganisationId organisation, Role role, LocalDate signed)
      implements ValueObject {

    /** What a party does for it. */
    public enum Role {
      SIGNATORY,
      COORDINATES,
      CARRIES_OUT,
      PAYS
    }
  }

  /**
   * A commitment as somebody writes it.
   *
   * @param id of one that is there already; empty for a new one
   */
  public record Wording(Optional<CommitmentId> id, Promise promise) implements ValueObject {}

  /** Where a covenant is in its time. */
  public enum Stage {
    COMING,
    IN_FORCE,
    OVER
  }

  @Override
  public CovenantId getId() {
    return id;
  }

  public Optional<Commitment> commitment(CommitmentId commitment) {
    return commitments.stream().filter(each -> each.id().equals(commitment)).findFirst();
  }

  /** Those that somebody looked at already and that these words no longer have. */
  public List<Commitment> forgottenBy(List<Wording> wordings) {
    Set<CommitmentId> kept =
        wordings.stream()
            .flatMap(wording -> wording.id().stream())
            .collect(Collectors.toUnmodifiableSet());
    return commitments.stream()
        .filter(each -> !kept.contains(each.id()) && !each.history().isEmpty())
        .toList();
  }

  /** In the order of the words; what is known of a commitment stays with it. */
  public Covenant revise(Terms newTerms, List<Wording> wordings) {
    List<Commitment> revised = new ArrayList<>();
    for (Wording wording : wordings) {
      revised.add(
          wording
              .id()
              .flatMap(this::commitment)
              .map(known -> known.reworded(wording.promise()))
              .orElseGet(() -> Commitment.of(wording.promise())));
    }
    return new Covenant(id, newTerms, revised, version);
  }

  /** How one of its commitments stood; empty when it is another covenant's. */
  public Optional<Covenant> measure(CommitmentId commitment, Standing standing) {
    return commitment(commitment).map(found -> replacing(found, found.measured(standing)));
  }

  private Covenant replacing(Commitment before, Commitment after) {
    return new Covenant(
        id,
        terms,
        commitments.stream().map(each -> each.equals(before) ? after : each).toList(),
        version);
  }
}
