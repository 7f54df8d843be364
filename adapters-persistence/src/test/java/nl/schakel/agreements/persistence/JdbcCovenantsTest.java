package nl.schakel.agreements.persistence;

import nl.schakel.agreements.port.Covenants;
import nl.schakel.agreements.port.CovenantsContract;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcCovenantsTest extends CovenantsContract {

  @Autowired Covenants covenants;

  @Override
  protected Covenants covenants() {
    return covenants;
  }
}
