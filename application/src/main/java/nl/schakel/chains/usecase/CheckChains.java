package nl.schakel.chains.usecase;

import java.util.List;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.query.ChainSheet;

/** The check of chains: for who looks at one now, and for all of them each night. */
public interface CheckChains {

  /** As these links would be found now. */
  List<Finding> findings(ChainSheet chain, Links links);

  /** What is to be checked, for one transaction each. */
  List<ChainId> agreed();

  /** Keeps what was found, and tells the keeper of errors that were not there before. */
  void checkAgreed(ChainId chain);
}
