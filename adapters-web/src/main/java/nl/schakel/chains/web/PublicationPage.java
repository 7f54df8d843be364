package nl.schakel.chains.web;

import nl.schakel.shared.web.FormView;

/** All that is about to be published, once more. */
record PublicationPage(KeptChainPage chain, FormView form) {

  boolean canBePublished() {
    return chain.isDraft() && chain.errors() == 0 && chain.waiting().isEmpty();
  }
}
