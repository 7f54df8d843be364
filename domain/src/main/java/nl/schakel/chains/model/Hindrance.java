package nl.schakel.chains.model;

import nl.schakel.chains.Link.Occasion;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/** Why a link cannot be taken today. */
public sealed interface Hindrance extends ValueObject {

  /** Which of the alternatives of the link are meant for this. */
  Occasion occasion();

  /** Nobody there speaks it, and there is no interpreter. */
  record Unspoken(Language language) implements Hindrance {
    @Override
    public Occasion occasion() {
      return Occasion.LANGUAGE_MISSING;
    }
  }

  /** People wait longer than what was agreed. */
  record Waiting(int days) implements Hindrance {
    @Override
    public Occasion occasion() {
      return Occasion.WAIT_OVER;
    }
  }

  /** It takes nobody at present. */
  record Full() implements Hindrance {
    @Override
    public Occasion occasion() {
      return Occasion.CLOSED;
    }
  }

  /** It does not work there. */
  record Elsewhere() implements Hindrance {
    @Override
    public Occasion occasion() {
      return Occasion.OUT_OF_AREA;
    }
  }

  /** It is not in the directory any more. */
  record Gone() implements Hindrance {
    @Override
    public Occasion occasion() {
      return Occasion.CLOSED;
    }
  }
}
