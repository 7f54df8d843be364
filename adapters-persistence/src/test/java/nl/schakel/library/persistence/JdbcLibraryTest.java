package nl.schakel.library.persistence;

import nl.schakel.library.port.LibraryContract;
import nl.schakel.library.port.LibraryPorts;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import(LibraryPorts.class)
class JdbcLibraryTest extends LibraryContract {

  @Autowired LibraryPorts database;

  @Override
  protected LibraryPorts ports() {
    return database;
  }
}
