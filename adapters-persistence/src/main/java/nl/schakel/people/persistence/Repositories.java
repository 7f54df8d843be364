package nl.schakel.people.persistence;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** Says where Spring Data has something to implement, so that it looks through no other package. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories
class Repositories {}
