package nl.schakel.agreements.persistence;

import nl.schakel.agreements.port.Alliances;
import nl.schakel.agreements.port.AlliancesContract;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcAlliancesTest extends AlliancesContract {

  @Autowired Alliances alliances;

  @Override
  protected Alliances alliances() {
    return alliances;
  }
}
