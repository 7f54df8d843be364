package nl.schakel.courses.port;

class CoursesInMemoryTest extends CoursesContract {

  private final CoursePorts memory = new CoursesInMemory().ports();

  @Override
  protected CoursePorts ports() {
    return memory;
  }
}
