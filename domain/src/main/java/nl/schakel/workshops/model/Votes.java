package nl.schakel.workshops.model;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.LinkId;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.model.Workshop.Vignette;
import org.jmolecules.ddd.types.ValueObject;

/** How often which link was chosen for which vignette. */
public record Votes(List<Choice> choices) implements ValueObject {

  public Votes {
    choices = List.copyOf(choices);
  }

  /**
   * So many phones chose the same.
   *
   * @param link empty for who would do something else
   */
  public record Choice(Round round, int vignette, Optional<LinkId> link, int votes) {}

  /** What share of the votes for a vignette chose a link that was meant for it. */
  public record Concordance(int agreed, int all) {

    public int percent() {
      return all == 0 ? 0 : Math.round(100f * agreed / all);
    }
  }

  /** Empty when nobody voted. */
  public Optional<Concordance> concordance(Vignette vignette, Round round) {
    int all = count(vignette, round, false);
    return all == 0
        ? Optional.empty()
        : Optional.of(new Concordance(count(vignette, round, true), all));
  }

  /** Of all vignettes together. */
  public Optional<Concordance> concordance(List<Vignette> vignettes, Round round) {
    return vignettes.stream()
        .flatMap(vignette -> concordance(vignette, round).stream())
        .reduce(
            (one, other) ->
                new Concordance(one.agreed() + other.agreed(), one.all() + other.all()));
  }

  private int count(Vignette vignette, Round round, boolean agreedOnly) {
    return choices.stream()
        .filter(choice -> choice.round() == round && choice.vignette() == vignette.number())
        .filter(
            choice -> !agreedOnly || choice.link().filter(vignette.agreed()::contains).isPresent())
        .mapToInt(Choice::votes)
        .sum();
  }
}
