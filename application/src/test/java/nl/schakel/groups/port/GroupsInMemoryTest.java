package nl.schakel.groups.port;

class GroupsInMemoryTest extends GroupsContract {

  private final GroupPorts ports = new GroupsInMemory().ports();

  @Override
  protected GroupPorts ports() {
    return ports;
  }
}
