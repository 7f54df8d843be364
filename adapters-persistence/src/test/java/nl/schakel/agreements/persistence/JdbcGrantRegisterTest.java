package nl.schakel.agreements.persistence;

import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.agreements.port.GrantRegisterContract;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcGrantRegisterTest extends GrantRegisterContract {

  @Autowired GrantRegister grants;

  @Override
  protected GrantRegister grants() {
    return grants;
  }
}
